#!/bin/sh
# HTML
#
# One & two
# three
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location \
  --url "${baseUrl}/html"
