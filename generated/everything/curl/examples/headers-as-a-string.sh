#!/bin/sh
# Headers as a string
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location \
  --url "${baseUrl}/headers-as-a-string"
