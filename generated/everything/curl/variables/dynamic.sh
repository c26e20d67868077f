#!/bin/sh
# Dynamic
#
# Needs guid, random_uuid, random_int, nope in the environment.
# guid is {{$guid}}.
# random_uuid is {{$randomUUID}}.
# random_int is {{$randomInt}}.
# nope is {{$nope}}.
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location --globoff \
  --url "${baseUrl}/dynamic?at=$(date +%s)" \
  --header "X-Id: ${guid:?}" \
  --header 'Content-Type: application/json' \
  --data-raw '{"id": "'"${random_uuid:?}"'", "n": '"${random_int:?}"', "unknown": "'"${nope:?}"'"}'
