#!/bin/sh
# Empty raw
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location \
  --url "${baseUrl}/empty-raw" \
  --header 'Content-Type:' \
  --data-raw ''
