#!/bin/sh
# Start a job
curl --location --max-redirs 10 --proto-redir '=https' \
  --url 'https://api.example.com/jobs' \
  --header 'Content-Type: application/json' \
  --data-raw '{"n": 1}'
