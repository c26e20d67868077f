#!/bin/sh
# GraphQL
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --header 'Content-Type: application/json' \
  --data-raw '{"query":"it'\''s \"quoted\" `back` ‘curly’","operationName":"it'\''s \"quoted\" `back` ‘curly’","variables":{"text": "it'\''s \"quoted\" `back` \u2018curly\u2019"}}'
