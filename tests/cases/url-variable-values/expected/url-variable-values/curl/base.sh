#!/bin/sh
# Base
#
# Needs baseUrl in the environment.
encode_url() {
  printf %s "$1" | od -An -v -tu1 | LC_ALL=C awk '{ for (i = 1; i <= NF; i++) {
    n = $i + 0; if (n == 35) exit; if (n == 63) query = 1; if (n == 92 && !query) n = 47
    odd = index(query ? " 34 39 60 62 " : " 34 60 62 96 123 125 ", " " n " ")
    printf(n < 33 || n > 126 || odd ? "%%%02X" : "%c", n)
  } }'
}
server=${server-"${baseUrl:?}/v 1"}
curl --location --max-redirs 10 --proto '=http,https' --globoff --path-as-is \
  --url "$(encode_url "${server}/x")"
