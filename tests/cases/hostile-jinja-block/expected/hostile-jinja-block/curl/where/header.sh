#!/bin/sh
# Header
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --header 'X-Text: {% for x in range(9) %}x{% endfor %}{% raw %}'
