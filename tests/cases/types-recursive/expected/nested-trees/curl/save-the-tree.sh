#!/bin/sh
# Save the tree
#
# Needs server in the environment.
# Path variables that the environment can set: id.
encode_url() {
  printf %s "$1" | od -An -v -tu1 | LC_ALL=C awk '{ for (i = 1; i <= NF; i++) {
    n = $i + 0; if (n == 35) exit; if (n == 63) query = 1; if (n == 92 && !query) n = 47
    odd = index(query ? " 34 39 60 62 " : " 34 60 62 96 123 125 ", " " n " ")
    printf(n < 33 || n > 126 || odd ? "%%%02X" : "%c", n)
  } }'
}
: "${server:?}"
curl --request PUT --globoff --path-as-is \
  --url "$(encode_url "${server:?}/categories/${id-5}")" \
  --header 'Content-Type: application/json' \
  --data-raw '{"id": 1, "name": "All", "children": [{"id": 2, "name": "Books", "children": []}]}'
