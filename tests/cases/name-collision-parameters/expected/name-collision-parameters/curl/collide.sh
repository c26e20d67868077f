#!/bin/sh
# Collide
#
# Needs baseUrl in the environment.
# Path variables that the environment can set: path_id.
# path_id is :id.
id=${id-v}
curl --location \
  --url "${baseUrl:?}/${path_id-p}/${id}?id=1&ID=2&timeout=3&extra_headers=4&options=5" \
  --header 'Id: 6' \
  --header 'Content-Type: application/json' \
  --data-raw '{"id": 7, "self": 8, "body": 9}'
