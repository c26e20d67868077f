#!/bin/sh
# Path variable twice
#
# Path variables that the environment can set: path_id.
# path_id is :id.
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location \
  --url "${baseUrl}/mirror/${path_id-7}/${path_id-7}"
