#!/bin/sh
# No scheme
curl --location --max-redirs 10 \
  --url 'http://api.example.com/no-scheme'
