#!/bin/sh
# Share note
#
# Needs reader in the environment.
# Path variables that the environment can set: id.
encode_url() {
  printf %s "$1" | od -An -v -tu1 | LC_ALL=C awk '{ for (i = 1; i <= NF; i++) {
    n = $i + 0; if (n == 35) exit; if (n == 63) query = 1; if (n == 92 && !query) n = 47
    odd = index(query ? " 34 39 60 62 " : " 34 60 62 96 123 125 ", " " n " ")
    printf(n < 33 || n > 126 || odd ? "%%%02X" : "%c", n)
  } }'
}
host=${host-'https://notes.example.com'}
curl --location --max-redirs 10 --proto-redir '=https' --globoff --path-as-is \
  --url "$(encode_url "${host}/notes/${id-:id}/shares")" \
  --header 'Content-Type: application/json' \
  --data-raw '{
  "with": "'"${reader:?}"'",
  "password": "password1",
  "message": "This is a text that is longer than anybody would want to read in an example.",
  "until": null,
  "rights": {"read": true, "deep": {"deeper": {"deepest": [1]}}}
}'
