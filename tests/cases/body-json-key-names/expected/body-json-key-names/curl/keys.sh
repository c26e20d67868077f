#!/bin/sh
# Keys
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --header 'Content-Type: application/json' \
  --data-raw '{"class": 1, "user-id": 2, "user_id": 3, "2fa": 4, "self": 5, "timeout": 6, "": 7, "été": 8}'
