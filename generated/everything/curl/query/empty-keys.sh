#!/bin/sh
# Empty keys
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location \
  --url "${baseUrl}/query?&=v&a=1"
