#!/bin/sh
# JSON
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --header 'Content-Type: application/json' \
  --data-raw '{"EOF\n'\''EOF'\''\n$(true)\nEOF": "EOF\n'\''EOF'\''\n$(true)\nEOF", "nested": {"EOF\n'\''EOF'\''\n$(true)\nEOF": ["EOF\n'\''EOF'\''\n$(true)\nEOF"]}}'
