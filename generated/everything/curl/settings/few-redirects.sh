#!/bin/sh
# Few redirects
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location --max-redirs 2 \
  --url "${baseUrl}/few-redirects"
