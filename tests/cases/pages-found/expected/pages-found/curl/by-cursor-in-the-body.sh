#!/bin/sh
# By cursor in the body
curl --location --max-redirs 10 --proto-redir '=https' \
  --url 'https://example.com/search' \
  --header 'Content-Type: application/json' \
  --data-raw '{"q": "tea", "cursor": null}'
