#!/bin/sh
# Multipart file
#
# Needs file in the environment.
# file is the path of a file to send, in Postman "report.pdf".
quote_path() { printf %s "$1" | LC_ALL=C sed 's/["\\]/\\&/g'; }
baseUrl=${baseUrl-'https://api.example.com/v1'}
: "${file:?}"
curl --location --max-redirs 10 --proto-redir '=https' \
  --url "${baseUrl}/multipart-file" \
  --header 'Expect:' \
  --form 'file=@"'"$(quote_path "${file:?}")"'";type=application/pdf' \
  --form-string 'title=Report'
