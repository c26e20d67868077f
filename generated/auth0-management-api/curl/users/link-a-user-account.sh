#!/bin/sh
# Link a user account
#
# Joins two accounts: the one named in the path stays and becomes the primary account, the other one
# turns into one more identity of it and can't be looked up on its own any more.
#
# Needs auth0_domain, auth0_token in the environment.
# Path variables that the environment can set: id.
cr=$(printf '\r')
encode_url() {
  printf %s "$1" | od -An -v -tu1 | LC_ALL=C awk '{ for (i = 1; i <= NF; i++) {
    n = $i + 0; if (n == 35) exit; if (n == 63) query = 1; if (n == 92 && !query) n = 47
    odd = index(query ? " 34 39 60 62 " : " 34 60 62 96 123 125 ", " " n " ")
    printf(n < 33 || n > 126 || odd ? "%%%02X" : "%c", n)
  } }'
}
: "${auth0_domain:?}"
curl --location --max-redirs 10 --proto-redir '=https' --globoff --path-as-is \
  --url "$(encode_url "https://${auth0_domain:?}/api/v2/users/${id-:id}/identities")" \
  --header "Authorization: Bearer ${auth0_token:?}" \
  --header 'Content-Type: application/json' \
  --data-raw '{'"$cr"'
  "provider": "",'"$cr"'
  "connection_id": "",'"$cr"'
  "user_id": "",'"$cr"'
  "link_with": ""'"$cr"'
}'
