#!/bin/sh
# JSON
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --header 'Content-Type: application/json' \
  --data-raw '{"{% for x in range(9) %}x{% endfor %}{% raw %}": "{% for x in range(9) %}x{% endfor %}{% raw %}", "nested": {"{% for x in range(9) %}x{% endfor %}{% raw %}": ["{% for x in range(9) %}x{% endfor %}{% raw %}"]}}'
