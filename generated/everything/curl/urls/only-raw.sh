#!/bin/sh
# Only raw
#
# Path variables that the environment can set: path_id.
# path_id is :id.
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location \
  --url "${baseUrl}/raw/${path_id-:id}?page=1"
