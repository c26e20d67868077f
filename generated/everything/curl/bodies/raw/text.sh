#!/bin/sh
# Text
cr=$(printf '\r')
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location --max-redirs 10 --proto-redir '=https' \
  --url "${baseUrl}/text" \
  --header 'Content-Type: text/plain' \
  --data-raw "plain$cr
text	with tabs"
