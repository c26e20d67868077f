#!/bin/sh
# A whole variable
#
# Needs api_version in the environment.
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location --globoff \
  --url "${baseUrl}/query?api-version=${api_version:?}&mixed=v${api_version:?}"
