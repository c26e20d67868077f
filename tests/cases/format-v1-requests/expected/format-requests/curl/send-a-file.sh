#!/bin/sh
# Send a file
#
# Needs baseUrl, body_file in the environment.
# body_file is the path of a file to send, in Postman "photo.png".
: "${body_file:?}"
curl --request PUT \
  --url "${baseUrl:?}/files/1" \
  --header 'Content-Type: image/png' \
  --header 'Expect:' \
  --data-binary '@-' \
  <"${body_file:?}"
