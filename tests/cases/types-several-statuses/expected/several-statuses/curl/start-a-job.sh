#!/bin/sh
# Start a job
#
# Needs server in the environment.
curl --location --max-redirs 10 \
  --url "${server:?}/jobs" \
  --header 'Content-Type: application/json' \
  --data-raw '{"n": 1}'
