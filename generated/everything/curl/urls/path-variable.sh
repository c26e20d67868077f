#!/bin/sh
# Path variable
#
# Path variables that the environment can set: path_id, postId.
# path_id is :id.
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location \
  --url "${baseUrl}/users/${path_id-42}/posts/${postId-:postId}"
