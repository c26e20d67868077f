#!/bin/sh
# Dotted and dashed
#
# Needs user_name_2, user_name_3, user_name in the environment.
# user_name_2 is {{user.name}}.
# user_name_3 is {{user-name}}.
encode_url() {
  printf %s "$1" | od -An -v -tu1 | LC_ALL=C awk '{ for (i = 1; i <= NF; i++) {
    n = $i + 0; if (n == 35) exit; if (n == 63) query = 1; if (n == 92 && !query) n = 47
    odd = index(query ? " 34 39 60 62 " : " 34 60 62 96 123 125 ", " " n " ")
    printf(n < 33 || n > 126 || odd ? "%%%02X" : "%c", n)
  } }'
}
baseUrl=${baseUrl-'https://api.example.com/v1'}
: "${user_name_2:?}" "${user_name_3:?}" "${user_name:?}"
curl --location --max-redirs 10 --proto-redir '=https' --globoff --path-as-is \
  --url "$(encode_url "${baseUrl}/x?a=${user_name_2:?}&b=${user_name_3:?}&c=${user_name:?}")"
