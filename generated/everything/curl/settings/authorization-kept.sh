#!/bin/sh
# Authorization kept
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location-trusted --max-redirs 5 \
  --url "${baseUrl}/authorization-kept"
