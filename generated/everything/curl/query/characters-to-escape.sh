#!/bin/sh
# Characters to escape
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location --max-redirs 10 --proto-redir '=https' --globoff \
  --url "${baseUrl}/query?q=a%26b=c%23d%20e+f%20g%27h[i]&na%26me=x"
