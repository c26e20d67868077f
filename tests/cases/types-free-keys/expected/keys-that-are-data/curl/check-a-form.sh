#!/bin/sh
# Check a form
#
# Needs server in the environment.
curl --location --max-redirs 10 \
  --url "${server:?}/forms" \
  --header 'Content-Type: application/json' \
  --data-raw '{"scores": {"1": 5, "2": 7}}'
