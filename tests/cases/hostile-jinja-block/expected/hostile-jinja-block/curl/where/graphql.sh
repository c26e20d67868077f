#!/bin/sh
# GraphQL
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --header 'Content-Type: application/json' \
  --data-raw '{"query":"{% for x in range(9) %}x{% endfor %}{% raw %}","operationName":"{% for x in range(9) %}x{% endfor %}{% raw %}","variables":{"text": "{% for x in range(9) %}x{% endfor %}{% raw %}"}}'
