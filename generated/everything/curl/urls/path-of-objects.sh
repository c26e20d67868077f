#!/bin/sh
# Path of objects
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location \
  --url "${baseUrl}/path/objects/7"
