#!/bin/sh
# Own method
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --request PURGE \
  --url "${baseUrl}/own-method" \
  --header 'Content-Type:' \
  --data-raw ''
