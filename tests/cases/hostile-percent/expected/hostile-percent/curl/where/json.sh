#!/bin/sh
# JSON
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --header 'Content-Type: application/json' \
  --data-raw '{"100% %41 %zz %0d%0a %00": "100% %41 %zz %0d%0a %00", "nested": {"100% %41 %zz %0d%0a %00": ["100% %41 %zz %0d%0a %00"]}}'
