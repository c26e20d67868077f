#!/bin/sh
# Plain path
#
# Needs baseUrl, body_file in the environment.
# body_file is the path of a file to send, in Postman "picture.png".
: "${body_file:?}"
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --header 'Content-Type: image/png' \
  --header 'Expect:' \
  --data-binary '@-' \
  <"${body_file:?}"
