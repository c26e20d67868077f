#!/bin/sh
# Raw object
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location \
  --url "${baseUrl}/raw-object" \
  --header 'Content-Type: application/json' \
  --data-raw '{"a":[1,2]}'
