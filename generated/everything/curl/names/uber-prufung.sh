#!/bin/sh
# Über-prüfung
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location \
  --url "${baseUrl}/names/10"
