#!/bin/sh
# Suggest
#
# Empty unless the environment sets it: token.
base_url=${base_url-'https://api.corner-shop.example.com/v1'}
token=${token-}
search_prefix=${search_prefix-te}
curl --location --max-redirs 10 --proto-redir '=https' \
  --url "${base_url}/graphql" \
  --header "Authorization: ${token:+Bearer ${token}}" \
  --header 'Content-Type: application/json' \
  --data-raw '{"query":"query ($prefix: String!) { suggest(prefix: $prefix) }","variables":{"prefix": "'"${search_prefix}"'"}}'
