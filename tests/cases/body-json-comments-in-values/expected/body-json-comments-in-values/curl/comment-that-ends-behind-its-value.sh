#!/bin/sh
# Comment that ends behind its value
#
# Needs baseUrl in the environment.
strip_comments() {
  printf %s "$1" | od -An -v -tu1 | LC_ALL=C awk '{ for (i = 1; i <= NF; i++) {
    n = $i + 0
    if (where == "text") { if (escaped) escaped = 0; else if (n == 92) escaped = 1; else if (n == 34) where = "" }
    else if (where == "line") { if (n != 10 && n != 13) continue; where = "" }
    else if (where == "block") { if (n == 47 && last == 42) where = ""; last = n; continue }
    else if (slash && (n == 47 || n == 42)) { slash = last = 0; where = n == 47 ? "line" : "block"; continue }
    else { if (slash) printf "/"; slash = n == 47; if (slash) continue; if (n == 34) where = "text" }
    printf("%c", n)
  } } END { if (slash) printf "/" }'
}
commented=${commented-'1 // one'}
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --header 'Content-Type: application/json' \
  --data-raw "$(strip_comments "[${commented}, 2,
3]")
"
