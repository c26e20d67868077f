#!/bin/sh
# Body as a string
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location \
  --url "${baseUrl}/body-as-a-string" \
  --header 'Content-Type: text/plain' \
  --data-raw 'text'
