#!/bin/sh
# GraphQL
#
# Needs baseUrl, variable_7_7, self_init in the environment.
# variable_7_7 is {{ 7 * 7 }}.
# self_init is {{ self.__init__ }}.
encode_json() {
  printf %s "$1" | od -An -v -tu1 | LC_ALL=C awk 'BEGIN {
    as[8] = "b"; as[9] = "t"; as[10] = "n"; as[12] = "f"; as[13] = "r"; as[34] = "\""; as[92] = "\\"
  } { for (i = 1; i <= NF; i++) {
    n = $i + 0; if (n in as) printf("\\%s", as[n]); else printf(n < 32 ? "\\u%04x" : "%c", n)
  } }'
}
: "${variable_7_7:?}" "${self_init:?}"
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --header 'Content-Type: application/json' \
  --data-raw '{"query":"'"$(encode_json "${variable_7_7:?}")$(encode_json "${self_init:?}")"'{# gone #}","operationName":"'"$(encode_json "${variable_7_7:?}")$(encode_json "${self_init:?}")"'{# gone #}","variables":{"text": "'"${variable_7_7:?}${self_init:?}"'{# gone #}"}}'
