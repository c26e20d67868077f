#!/bin/sh
# Options
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --request OPTIONS \
  --url "${baseUrl}/options"
