#!/bin/sh
# Delete a user
#
# Deletes a user for good. Answers 204 whether or not there was such a user.
#
# Needs auth0_domain, auth0_token in the environment.
# Path variables that the environment can set: id.
encode_url() {
  printf %s "$1" | od -An -v -tu1 | LC_ALL=C awk '{ for (i = 1; i <= NF; i++) {
    n = $i + 0; if (n == 35) exit; if (n == 63) query = 1; if (n == 92 && !query) n = 47
    odd = index(query ? " 34 39 60 62 " : " 34 60 62 96 123 125 ", " " n " ")
    printf(n < 33 || n > 126 || odd ? "%%%02X" : "%c", n)
  } }'
}
: "${auth0_domain:?}"
curl --request DELETE --globoff --path-as-is \
  --url "$(encode_url "https://${auth0_domain:?}/api/v2/users/${id-:id}")" \
  --header "Authorization: Bearer ${auth0_token:?}"
