#!/bin/sh
# JSON
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --header 'Content-Type: application/json' \
  --data-raw '{"\"\"\"\nraise SystemExit(1)\n\"\"\"": "\"\"\"\nraise SystemExit(1)\n\"\"\"", "nested": {"\"\"\"\nraise SystemExit(1)\n\"\"\"": ["\"\"\"\nraise SystemExit(1)\n\"\"\""]}}'
