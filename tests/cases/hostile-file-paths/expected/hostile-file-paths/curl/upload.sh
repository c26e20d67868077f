#!/bin/sh
# Upload
#
# Needs baseUrl, file in the environment.
# file is the path of a file to send, in Postman "a;b,c \"d\".txt".
quote_path() { printf %s "$1" | LC_ALL=C sed 's/["\\]/\\&/g'; }
: "${file:?}"
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --header 'Expect:' \
  --form 'file=@"'"$(quote_path "${file:?}")"'";type=text/plain'
