#!/bin/sh
# Update a user
#
# Changes the fields that are sent; the others stay as they are. The first level of user_metadata
# and app_metadata is merged, deeper levels are replaced.
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
curl --request PATCH --globoff --path-as-is \
  --url "$(encode_url "https://${auth0_domain:?}/api/v2/users/${id-:id}")" \
  --header "Authorization: Bearer ${auth0_token:?}" \
  --header 'Content-Type: application/json' \
  --data-raw '{'"$cr"'
  "name": "",'"$cr"'
  "blocked": false,'"$cr"'
  "user_metadata": {'"$cr"'
    "language": "de"'"$cr"'
  },'"$cr"'
  "app_metadata": {'"$cr"'
    "plan": "team",'"$cr"'
    "seats": 10'"$cr"'
  }'"$cr"'
}'
