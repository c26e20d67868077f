#!/bin/sh
# Unbalanced
#
# Needs triple, variable in the environment.
# variable is {{}}.
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location --globoff \
  --url "${baseUrl}/x?a={{open&b={${triple:?}}&c=${variable:?}"
