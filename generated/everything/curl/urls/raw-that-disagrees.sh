#!/bin/sh
# Raw that disagrees
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location \
  --url "${baseUrl}/new"
