#!/bin/sh
# Search
#
# Needs baseUrl in the environment.
encode_json() {
  printf %s "$1" | od -An -v -tu1 | LC_ALL=C awk 'BEGIN {
    as[8] = "b"; as[9] = "t"; as[10] = "n"; as[12] = "f"; as[13] = "r"; as[34] = "\""; as[92] = "\\"
  } { for (i = 1; i <= NF; i++) {
    n = $i + 0; if (n in as) printf("\\%s", as[n]); else printf(n < 32 ? "\\u%04x" : "%c", n)
  } }'
}
word=${word-'"hi"
'}
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --header 'Content-Type: application/json' \
  --data-raw '{"query":"query ($text: String) { search(text: $text) }","variables":{"text":"say '"$(encode_json "${word}")"'","all":["'"$(encode_json "${word}")"'",true]}}'
