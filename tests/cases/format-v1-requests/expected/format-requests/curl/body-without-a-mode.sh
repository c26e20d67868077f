#!/bin/sh
# Body without a mode
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/guess" \
  --header 'Content-Type: text/plain' \
  --data-raw 'guessed'
