#!/bin/sh
# Dynamic
#
# Needs nope in the environment.
# nope is {{$nope}}.
guid() { cat /proc/sys/kernel/random/uuid 2>/dev/null || uuidgen | tr A-F a-f; }
random_number() { echo $(($(od -An -N4 -tu4 /dev/urandom) % $1)); }
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location --max-redirs 10 --proto-redir '=https' --globoff \
  --url "${baseUrl}/dynamic?at=$(date +%s)" \
  --header "X-Id: $(guid)" \
  --header 'Content-Type: application/json' \
  --data-raw '{"id": "'"$(guid)"'", "n": '"$(random_number 1001)"', "unknown": "'"${nope:?}"'"}'
