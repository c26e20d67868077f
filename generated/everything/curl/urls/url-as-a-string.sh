#!/bin/sh
# URL as a string
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location \
  --url "${baseUrl}/string?page=1"
