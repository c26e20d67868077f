#!/bin/sh
# Blank in the name
#
# spaced_name is {{ spaced name }}.
baseUrl=${baseUrl-'https://api.example.com/v1'}
spaced_name=${spaced_name-blank}
curl --location --globoff \
  --url "${baseUrl}/x?a=${spaced_name}"
