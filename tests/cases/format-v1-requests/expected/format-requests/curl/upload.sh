#!/bin/sh
# Upload
#
# Needs baseUrl, file in the environment.
# file is the path of a file to send, in Postman "photo.png".
quote_path() { printf %s "$1" | LC_ALL=C sed 's/["\\]/\\&/g'; }
: "${file:?}"
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/files" \
  --header 'Expect:' \
  --form-string 'note=hello' \
  --form 'file=@"'"$(quote_path "${file:?}")"'";type=image/png'
