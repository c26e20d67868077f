#!/bin/sh
# lower case
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --request PATCH \
  --url "${baseUrl}/lower-case" \
  --header 'Content-Type:' \
  --data-raw ''
