#!/bin/sh
# Check a form
curl --location --max-redirs 10 --proto-redir '=https' \
  --url 'https://api.example.com/forms' \
  --header 'Content-Type: application/json' \
  --data-raw '{"scores": {"1": 5, "2": 7}}'
