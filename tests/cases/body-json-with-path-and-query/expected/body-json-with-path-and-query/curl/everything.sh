#!/bin/sh
# Everything
#
# Needs baseUrl in the environment.
# Path variables that the environment can set: id.
curl --request PUT \
  --url "${baseUrl:?}/users/${id-5}?id=1&name=a" \
  --header 'Name: b' \
  --header 'Content-Type: application/json' \
  --data-raw '{"id": "x", "name": "y"}'
