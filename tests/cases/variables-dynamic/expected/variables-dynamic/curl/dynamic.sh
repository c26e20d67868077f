#!/bin/sh
# Dynamic
#
# Needs baseUrl in the environment.
guid() { cat /proc/sys/kernel/random/uuid 2>/dev/null || uuidgen | tr A-F a-f; }
random_number() { echo $(($(od -An -N4 -tu4 /dev/urandom) % $1)); }
curl --location --max-redirs 10 --globoff \
  --url "${baseUrl:?}/items?at=$(date +%s)" \
  --header "X-Id: $(guid)" \
  --header 'Content-Type: application/json' \
  --data-raw '{"n": '"$(random_number 1001)"'}'
