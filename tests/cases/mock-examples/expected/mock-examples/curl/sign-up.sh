#!/bin/sh
# Sign up
base_url=${base_url-'http://127.0.0.1:9/v1'}
curl --location --max-redirs 10 \
  --url "${base_url}/users" \
  --data-urlencode 'name=Carol'
