#!/bin/sh
# Header object
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location \
  --url "${baseUrl}/header-object" \
  --header 'X-One: 1' \
  --header 'X-Two: 2'
