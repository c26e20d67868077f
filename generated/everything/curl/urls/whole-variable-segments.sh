#!/bin/sh
# Whole variable segments
#
# Needs user_id in the environment.
baseUrl=${baseUrl-'https://api.example.com/v1'}
tenant=${tenant-acme}
curl --location \
  --url "${baseUrl}/${tenant}/users/${user_id:?}"
