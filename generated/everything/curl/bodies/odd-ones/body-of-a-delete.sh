#!/bin/sh
# Body of a DELETE
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --request DELETE \
  --url "${baseUrl}/body-of-a-delete" \
  --header 'Content-Type: application/json' \
  --data-raw '{"ids": [1, 2]}'
