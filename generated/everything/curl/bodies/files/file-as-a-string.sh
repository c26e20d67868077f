#!/bin/sh
# File as a string
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location \
  --url "${baseUrl}/file-as-a-string" \
  --header 'Content-Type: image/png' \
  --data-binary '@picture.png'
