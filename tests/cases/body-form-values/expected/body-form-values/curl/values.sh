#!/bin/sh
# Values
#
# Needs baseUrl in the environment.
encode_form() {
  printf %s "$1" | od -An -v -tu1 | LC_ALL=C awk '{ for (i = 1; i <= NF; i++) {
    n = $i + 0; printf(n < 128 && sprintf("%c", n) ~ /[A-Za-z0-9_.~-]/ ? "%c" : "%%%02X", n)
  } }'
}
scope=${scope-'open"id \ é
&=+'}
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/form" \
  --data-raw "scope=$(encode_form "${scope}")" \
  --data-raw "mixed%20$(encode_form "${scope}")=a%20%2B$(encode_form "${scope}")%25"
