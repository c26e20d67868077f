#!/bin/sh
# No auth
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location \
  --url "${baseUrl}/no-auth"
