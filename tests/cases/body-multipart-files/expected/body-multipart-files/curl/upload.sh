#!/bin/sh
# Upload
#
# Needs baseUrl, file, file_2 in the environment.
# file is the path of a file to send, in Postman "a.txt".
# file_2 is the path of a file to send, in Postman "b.json".
quote_path() { printf %s "$1" | LC_ALL=C sed 's/["\\]/\\&/g'; }
: "${file:?}" "${file_2:?}"
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --header 'Expect:' \
  --form 'files=@"'"$(quote_path "${file:?}")"'";type=text/plain' \
  --form 'files=@"'"$(quote_path "${file_2:?}")"'";type=application/json'
