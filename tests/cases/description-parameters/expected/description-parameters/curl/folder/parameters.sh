#!/bin/sh
# Parameters
#
# First line.
#
# Needs baseUrl in the environment.
# Path variables that the environment can set: id.
curl --location \
  --url "${baseUrl:?}/items/${id-1}?page=1&long=1" \
  --header 'X-Trace: 1' \
  --header 'Content-Type: application/json' \
  --data-raw '{"a": 1}'
