#!/bin/sh
# Head
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --head --location \
  --url "${baseUrl}/head"
