#!/bin/sh
# Multipart files
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location --max-redirs 10 --proto-redir '=https' \
  --url "${baseUrl}/multipart-files" \
  --header 'Expect:' \
  --form 'files=@a.txt;type=text/plain' \
  --form 'files=@b.txt;type=text/plain'
