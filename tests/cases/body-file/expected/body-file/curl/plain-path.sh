#!/bin/sh
# Plain path
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/items" \
  --header 'Content-Type: image/png' \
  --data-binary '@picture.png'
