#!/bin/sh
# Empty list
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location \
  --url "${baseUrl}/empty-list"
