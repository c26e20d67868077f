#!/bin/sh
# File
#
# Needs body_file in the environment.
# body_file is the path of a file to send, in Postman "picture.png".
baseUrl=${baseUrl-'https://api.example.com/v1'}
: "${body_file:?}"
curl --location --max-redirs 10 --proto-redir '=https' \
  --url "${baseUrl}/file" \
  --header 'Content-Type: image/png' \
  --header 'Expect:' \
  --data-binary '@-' \
  <"${body_file:?}"
