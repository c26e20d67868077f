#!/bin/sh
# Form
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --data-urlencode '..%2F..%2Fetc%2Fpasswd=../../etc/passwd'
