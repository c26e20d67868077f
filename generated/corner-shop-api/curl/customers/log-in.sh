#!/bin/sh
# Log in
#
# Gives a token for a customer.
#
# Needs customer_password in the environment.
encode_form() {
  printf %s "$1" | od -An -v -tu1 | LC_ALL=C awk '{ for (i = 1; i <= NF; i++) {
    n = $i + 0; printf(n < 128 && sprintf("%c", n) ~ /[A-Za-z0-9_.~-]/ ? "%c" : "%%%02X", n)
  } }'
}
base_url=${base_url-'https://api.corner-shop.example.com/v1'}
: "${customer_password:?}"
curl --location --max-redirs 10 --proto-redir '=https' \
  --url "${base_url}/sessions" \
  --data-urlencode 'grant_type=password' \
  --data-urlencode 'username=ada@example.com' \
  --data-raw "password=$(encode_form "${customer_password:?}")"
