#!/bin/sh
# Kind without parameters
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location \
  --url "${baseUrl}/kind-without-parameters"
