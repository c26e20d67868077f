#!/bin/sh
# Path variable whose value is a variable
#
# Needs user_id in the environment.
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location \
  --url "${baseUrl}/indirect/${user_id:?}"
