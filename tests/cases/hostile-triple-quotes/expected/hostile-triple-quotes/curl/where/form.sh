#!/bin/sh
# Form
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --data-urlencode 'a%22%22%22b%27%27%27c%22%22%22%22d=a"""b'\'''\'''\''c""""d'
