#!/bin/sh
# Query with variables
#
# Needs user_id in the environment.
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location --max-redirs 10 --proto-redir '=https' \
  --url "${baseUrl}/query-with-variables" \
  --header 'Content-Type: application/json' \
  --data-raw '{"query":"query Find($id: ID!) { user(id: $id) { name } }","operationName":"Find","variables":{"id": "'"${user_id:?}"'"}}'
