#!/bin/sh
# 2nd attempt
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location \
  --url "${baseUrl}/names/8"
