#!/bin/sh
# API key in the query
#
# Needs api_key in the environment.
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location --globoff \
  --url "${baseUrl}/api-key-in-the-query?key=${api_key:?}"
