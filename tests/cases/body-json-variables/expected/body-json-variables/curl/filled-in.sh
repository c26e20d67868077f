#!/bin/sh
# Filled in
#
# Needs baseUrl in the environment.
user_name=${user_name-Ada}
count=${count-3}
user_id=${user_id-7}
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --header 'Content-Type: application/json' \
  --data-raw '{"name": "'"${user_name}"'", "count": '"${count}"', "id": "u-'"${user_id}"'"}'
