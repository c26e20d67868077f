#!/bin/sh
# Form with its own media type
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location \
  --url "${baseUrl}/form-with-its-own-media-type" \
  --data-urlencode 'a=1'
