#!/bin/sh
# Basic
#
# Needs user, password in the environment.
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location \
  --url "${baseUrl}/basic" \
  --user "${user:?}:${password:?}"
