#!/bin/sh
# Log in
base=${base-'https://api.example.com'}
curl --location --max-redirs 10 --proto-redir '=https' \
  --url "${base}/login" \
  --data-urlencode 'name=ann'
