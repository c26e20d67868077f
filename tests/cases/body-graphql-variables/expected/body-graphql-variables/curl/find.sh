#!/bin/sh
# Find
#
# Needs baseUrl in the environment.
user_id=${user_id-u1}
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --header 'Content-Type: application/json' \
  --data-raw '{"query":"query Find($id: ID!) {\n  user(id: $id) { name }\n}","operationName":"Find","variables":{
  "id": "'"${user_id}"'"
}}'
