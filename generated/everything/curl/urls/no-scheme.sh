#!/bin/sh
# No scheme
curl --location \
  --url 'http://api.example.com/no-scheme'
