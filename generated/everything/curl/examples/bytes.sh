#!/bin/sh
# Bytes
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location \
  --url "${baseUrl}/bytes"
