#!/bin/sh
# Part of a segment
baseUrl=${baseUrl-'https://api.example.com/v1'}
version=${version-2}
curl --location \
  --url "${baseUrl}/v${version}/users"
