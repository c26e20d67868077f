#!/bin/sh
# Bearer
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --header 'Authorization: Bearer {% for x in range(9) %}x{% endfor %}{% raw %}'
