#!/bin/sh
# Variables
#
# Needs baseUrl in the environment.
user_name=${user_name-'x&y z'}
field=${field-extra}
curl --location \
  --url "${baseUrl:?}/items" \
  --data-urlencode "name=${user_name}" \
  --data-urlencode "mixed=-${user_name}-" \
  --data-urlencode "${field}=v"
