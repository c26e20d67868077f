#!/bin/sh
# JSON
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --header 'Content-Type: application/json' \
  --data-raw '{"__class__.__init__.__globals__": "__class__.__init__.__globals__", "nested": {"__class__.__init__.__globals__": ["__class__.__init__.__globals__"]}}'
