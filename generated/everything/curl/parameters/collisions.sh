#!/bin/sh
# Collisions
#
# Needs id in the environment.
# Path variables that the environment can set: path_id, self.
# path_id is :id.
encode_url() {
  printf %s "$1" | od -An -v -tu1 | LC_ALL=C awk '{ for (i = 1; i <= NF; i++) {
    n = $i + 0; if (n == 35) exit; if (n == 63) query = 1; if (n == 92 && !query) n = 47
    odd = index(query ? " 34 39 60 62 " : " 34 60 62 96 123 125 ", " " n " ")
    printf(n < 33 || n > 126 || odd ? "%%%02X" : "%c", n)
  } }'
}
baseUrl=${baseUrl-'https://api.example.com/v1'}
: "${id:?}"
curl --location --max-redirs 10 --proto-redir '=https' --globoff --path-as-is \
  --url "$(encode_url "${baseUrl}/collide/${path_id-1}/${id:?}/${self-2}?id=1&user-id=2&user_id=3&userId=4&timeout=5&extra_headers=6&class=7")" \
  --header 'ID: 8' \
  --header 'X-Request-Id: 9' \
  --header 'Content-Type: application/json' \
  --data-raw '{"id": 1, "self": 2, "body": 3, "timeout": 4, "options": 5, "_client": 6, "__class__": 7, "": 8, "2fa": 9}'
