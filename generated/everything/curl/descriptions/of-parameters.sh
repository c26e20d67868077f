#!/bin/sh
# Of parameters
#
# Path variables that the environment can set: path_id.
# path_id is :id.
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location \
  --url "${baseUrl}/described/${path_id-1}?page=1&long=1"
