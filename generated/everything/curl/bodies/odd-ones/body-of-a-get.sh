#!/bin/sh
# Body of a GET
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location \
  --url "${baseUrl}/body-of-a-get"
