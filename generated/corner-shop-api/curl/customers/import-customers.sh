#!/bin/sh
# Import customers
#
# Empty unless the environment sets it: token.
base_url=${base_url-'https://api.corner-shop.example.com/v1'}
token=${token-}
curl --location --max-redirs 10 --proto-redir '=https' \
  --url "${base_url}/customers/import?dry_run=true" \
  --header 'Content-Type: text/csv' \
  --header "Authorization: ${token:+Bearer ${token}}" \
  --data-raw 'name,email
Ada Example,ada@example.com
Bo Example,bo@example.com
'
