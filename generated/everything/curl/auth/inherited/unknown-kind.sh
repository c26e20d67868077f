#!/bin/sh
# Unknown kind
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location \
  --url "${baseUrl}/unknown-kind"
