#!/bin/sh
# Form
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --data-raw '100%25%20%2541%20%25zz%20%250d%250a%20%2500=100%25%20%2541%20%25zz%20%250d%250a%20%2500'
