#!/bin/sh
# Repeated keys
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location \
  --url "${baseUrl}/query?tag=a&other=x&tag=b"
