#!/bin/sh
# Search
token=${token-t0}
curl --location --max-redirs 10 --proto-redir '=https' \
  --url 'https://api.example.com/graphql' \
  --header "Authorization: Bearer ${token}" \
  --header 'Content-Type: application/json' \
  --data-raw '{"query":"query Find($name: String) { users(name: $name) { name } }","variables":{"name": "ada"}}'
