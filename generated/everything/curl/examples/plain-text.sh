#!/bin/sh
# Plain text
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location \
  --url "${baseUrl}/plain-text"
