#!/bin/sh
# __class__
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location \
  --url "${baseUrl}/names/14"
