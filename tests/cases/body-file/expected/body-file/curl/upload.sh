#!/bin/sh
# Upload
#
# Needs baseUrl in the environment.
curl --request PUT \
  --url "${baseUrl:?}/items" \
  --header 'Content-Type: image/png' \
  --data-binary '@picture.png'
