#!/bin/sh
# Send a file
#
# Needs baseUrl in the environment.
curl --request PUT \
  --url "${baseUrl:?}/files/1" \
  --header 'Content-Type: image/png' \
  --header 'Expect:' \
  --data-binary '@-' \
  <'photo.png'
