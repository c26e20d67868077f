#!/bin/sh
# Log in
#
# Needs baseUrl, user in the environment.
encode_form() {
  printf %s "$1" | od -An -v -tu1 | LC_ALL=C awk '{ for (i = 1; i <= NF; i++) {
    n = $i + 0; printf(n < 128 && sprintf("%c", n) ~ /[A-Za-z0-9_.~-]/ ? "%c" : "%%%02X", n)
  } }'
}
: "${user:?}"
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/login" \
  --data-raw "user=$(encode_form "${user:?}")"
