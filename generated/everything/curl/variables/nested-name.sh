#!/bin/sh
# Nested name
baseUrl=${baseUrl-'https://api.example.com/v1'}
n=${n-1}
curl --location \
  --url "${baseUrl}/%7B%7Buser_${n}%7D%7D"
