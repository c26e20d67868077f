#!/bin/sh
# Upload
#
# Needs baseUrl in the environment.
curl --request PUT \
  --url "${baseUrl:?}/items" \
  --header 'Content-Type: image/png' \
  --header 'Expect:' \
  --data-binary '@-' \
  <'picture.png'
