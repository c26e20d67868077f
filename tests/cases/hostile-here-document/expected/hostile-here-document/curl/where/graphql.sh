#!/bin/sh
# GraphQL
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --header 'Content-Type: application/json' \
  --data-raw '{"query":"EOF\n'\''EOF'\''\n$(true)\nEOF","operationName":"EOF\n'\''EOF'\''\n$(true)\nEOF","variables":{"text": "EOF\n'\''EOF'\''\n$(true)\nEOF"}}'
