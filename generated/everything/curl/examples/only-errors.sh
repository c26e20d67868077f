#!/bin/sh
# Only errors
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location \
  --url "${baseUrl}/only-errors"
