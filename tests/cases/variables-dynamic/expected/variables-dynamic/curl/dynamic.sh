#!/bin/sh
# Dynamic
#
# Needs baseUrl, guid, random_int in the environment.
# guid is {{$guid}}.
# random_int is {{$randomInt}}.
curl --location --globoff \
  --url "${baseUrl:?}/items?at=$(date +%s)" \
  --header "X-Id: ${guid:?}" \
  --header 'Content-Type: application/json' \
  --data-raw '{"n": '"${random_int:?}"'}'
