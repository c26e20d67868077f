#!/bin/sh
# Path variable with a legacy id
#
# Path variables that the environment can set: path_id.
# path_id is :id.
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location \
  --url "${baseUrl}/legacy/${path_id-9}"
