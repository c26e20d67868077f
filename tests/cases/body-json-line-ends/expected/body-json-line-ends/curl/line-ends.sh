#!/bin/sh
# Line ends
#
# Needs baseUrl in the environment.
cr=$(printf '\r')
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --header 'Content-Type: application/json' \
  --data-raw '{'"$cr"'
	"a": "",'"$cr"'
	"b": ""'"$cr"'
}'
