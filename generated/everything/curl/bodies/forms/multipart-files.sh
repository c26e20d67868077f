#!/bin/sh
# Multipart files
#
# Needs file_2, file_3 in the environment.
# file_2 is the path of a file to send, in Postman "a.txt".
# file_3 is the path of a file to send, in Postman "b.txt".
quote_path() { printf %s "$1" | LC_ALL=C sed 's/["\\]/\\&/g'; }
baseUrl=${baseUrl-'https://api.example.com/v1'}
: "${file_2:?}" "${file_3:?}"
curl --location --max-redirs 10 --proto-redir '=https' \
  --url "${baseUrl}/multipart-files" \
  --header 'Expect:' \
  --form 'files=@"'"$(quote_path "${file_2:?}")"'";type=text/plain' \
  --form 'files=@"'"$(quote_path "${file_3:?}")"'";type=text/plain'
