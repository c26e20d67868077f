#!/bin/sh
# Upload
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --header 'Expect:' \
  --form 'files=@a.txt;type=text/plain' \
  --form 'files=@b.json;type=application/json'
