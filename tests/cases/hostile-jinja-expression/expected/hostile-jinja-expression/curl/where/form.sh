#!/bin/sh
# Form
#
# Needs baseUrl, variable_7_7, self_init in the environment.
# variable_7_7 is {{ 7 * 7 }}.
# self_init is {{ self.__init__ }}.
encode_form() {
  printf %s "$1" | od -An -v -tu1 | LC_ALL=C awk '{ for (i = 1; i <= NF; i++) {
    n = $i + 0; printf(n < 128 && sprintf("%c", n) ~ /[A-Za-z0-9_.~-]/ ? "%c" : "%%%02X", n)
  } }'
}
: "${variable_7_7:?}" "${self_init:?}"
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --data-raw "$(encode_form "${variable_7_7:?}")$(encode_form "${self_init:?}")%7B%23%20gone%20%23%7D=$(encode_form "${variable_7_7:?}")$(encode_form "${self_init:?}")%7B%23%20gone%20%23%7D"
