#!/bin/sh
# ../../etc/passwd
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location \
  --url "${baseUrl}/names/15"
