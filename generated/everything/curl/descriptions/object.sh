#!/bin/sh
# Object
#
# Says it as an object. Over two lines.
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location --max-redirs 10 --proto-redir '=https' \
  --url "${baseUrl}/object"
