#!/bin/sh
# Collisions
#
# Needs id in the environment.
# Path variables that the environment can set: path_id, self.
# path_id is :id.
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location \
  --url "${baseUrl}/collide/${path_id-1}/${id:?}/${self-2}?id=1&user-id=2&user_id=3&userId=4&timeout=5&extra_headers=6&class=7" \
  --header 'ID: 8' \
  --header 'X-Request-Id: 9' \
  --header 'Content-Type: application/json' \
  --data-raw '{"id": 1, "self": 2, "body": 3, "timeout": 4, "options": 5, "_client": 6, "__class__": 7, "": 8, "2fa": 9}'
