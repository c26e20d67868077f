#!/bin/sh
# Log in
#
# Needs baseUrl, log_in_x_api_key, access_token, password, client_secret in the environment.
# log_in_x_api_key is {{Log in X-Api-Key}}.
encode_url() {
  printf %s "$1" | od -An -v -tu1 | LC_ALL=C awk '{ for (i = 1; i <= NF; i++) {
    n = $i + 0; if (n == 35) exit; if (n == 63) query = 1; if (n == 92 && !query) n = 47
    odd = index(query ? " 34 39 60 62 " : " 34 60 62 96 123 125 ", " " n " ")
    printf(n < 33 || n > 126 || odd ? "%%%02X" : "%c", n)
  } }'
}
tenant=${tenant-acme}
: "${baseUrl:?}"
curl --location --max-redirs 10 --globoff --path-as-is \
  --url "$(encode_url "${baseUrl:?}/login?tenant=${tenant}")" \
  --header "X-Api-Key: ${log_in_x_api_key:?}" \
  --header "Authorization: Bearer ${access_token:?}" \
  --header 'Content-Type: application/json' \
  --data-raw '{
  "user": "ada",
  "password": "'"${password:?}"'",
  "secret": "'"${client_secret:?}"'"
}'
