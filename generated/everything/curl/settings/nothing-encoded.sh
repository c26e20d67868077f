#!/bin/sh
# Nothing encoded
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location --max-redirs 5 --globoff \
  --url "${baseUrl}/a'b?q=it%27s%20[ok]"
