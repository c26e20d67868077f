#!/bin/sh
# Not quite JSON answer
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location \
  --url "${baseUrl}/not-quite-json-answer"
