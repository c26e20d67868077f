#!/bin/sh
# Form as a string
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location \
  --url "${baseUrl}/form-as-a-string" \
  --data-urlencode 'a=1' \
  --data-urlencode 'b=2'
