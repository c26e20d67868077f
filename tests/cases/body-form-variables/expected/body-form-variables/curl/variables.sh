#!/bin/sh
# Variables
#
# Needs baseUrl in the environment.
encode_form() {
  printf %s "$1" | od -An -v -tu1 | LC_ALL=C awk '{ for (i = 1; i <= NF; i++) {
    n = $i + 0; printf(n < 128 && sprintf("%c", n) ~ /[A-Za-z0-9_.~-]/ ? "%c" : "%%%02X", n)
  } }'
}
user_name=${user_name-'x&y z'}
field=${field-extra}
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --data-raw "name=$(encode_form "${user_name}")" \
  --data-raw "mixed=-$(encode_form "${user_name}")-" \
  --data-raw "$(encode_form "${field}")=v"
