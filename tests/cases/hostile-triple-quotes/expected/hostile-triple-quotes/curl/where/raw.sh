#!/bin/sh
# Raw
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/items" \
  --header 'Content-Type: text/plain' \
  --data-raw 'a"""b'\'''\'''\''c""""d'
