#!/bin/sh
# Trailing slash and empty segments
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location \
  --url "${baseUrl}/a//b/"
