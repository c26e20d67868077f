#!/bin/sh
# Multipart files
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location \
  --url "${baseUrl}/multipart-files" \
  --form 'files=@a.txt;type=text/plain' \
  --form 'files=@b.txt;type=text/plain'
