#!/bin/sh
# Scalar
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location \
  --url "${baseUrl}/scalar"
