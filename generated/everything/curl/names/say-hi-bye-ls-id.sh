#!/bin/sh
# say "hi" & 'bye'; `ls` $(id)
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location \
  --url "${baseUrl}/names/24"
