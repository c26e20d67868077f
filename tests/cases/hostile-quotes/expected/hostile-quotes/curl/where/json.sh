#!/bin/sh
# JSON
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --header 'Content-Type: application/json' \
  --data-raw '{"it'\''s \"quoted\" `back` \u2018curly\u2019": "it'\''s \"quoted\" `back` \u2018curly\u2019", "nested": {"it'\''s \"quoted\" `back` \u2018curly\u2019": ["it'\''s \"quoted\" `back` \u2018curly\u2019"]}}'
