#!/bin/sh
# Dot segments
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location --path-as-is \
  --url "${baseUrl}/a/./b/../c"
