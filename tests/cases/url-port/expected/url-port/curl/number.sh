#!/bin/sh
# Number
curl --location --max-redirs 10 \
  --url 'http://127.0.0.1:8080/items'
