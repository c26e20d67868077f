#!/bin/sh
# File
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location \
  --url "${baseUrl}/file" \
  --header 'Content-Type: image/png' \
  --data-binary '@picture.png'
