#!/bin/sh
# Multipart saved content
baseUrl=${baseUrl-'https://api.example.com/v1'}
printf 'hello' |
curl --location \
  --url "${baseUrl}/multipart-saved-content" \
  --form 'file=<-;type=application/octet-stream'
