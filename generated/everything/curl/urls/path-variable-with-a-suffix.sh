#!/bin/sh
# Path variable with a suffix
#
# Path variables that the environment can set: path_id.
# path_id is :id.
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location \
  --url "${baseUrl}/reports/${path_id-7}.json"
