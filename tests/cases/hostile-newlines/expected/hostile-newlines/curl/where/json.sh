#!/bin/sh
# JSON
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --header 'Content-Type: application/json' \
  --data-raw '{"one\ntwo\r\nthree\rfour": "one\ntwo\r\nthree\rfour", "nested": {"one\ntwo\r\nthree\rfour": ["one\ntwo\r\nthree\rfour"]}}'
