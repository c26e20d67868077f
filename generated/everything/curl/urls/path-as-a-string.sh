#!/bin/sh
# Path as a string
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location \
  --url "${baseUrl}/path/as/string"
