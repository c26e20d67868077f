#!/bin/sh
# Bare example
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location \
  --url "${baseUrl}/bare-example"
