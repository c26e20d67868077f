#!/bin/sh
# JSON with variables
#
# Needs user_name, count, user_id in the environment.
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location --max-redirs 10 --proto-redir '=https' \
  --url "${baseUrl}/json-with-variables" \
  --header 'Content-Type: application/json' \
  --data-raw '{"name": "'"${user_name:?}"'", "count": '"${count:?}"', "id": "u-'"${user_id:?}"'"}'
