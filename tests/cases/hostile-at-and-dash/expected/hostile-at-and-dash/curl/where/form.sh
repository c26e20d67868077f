#!/bin/sh
# Form
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --data-urlencode '%40%2Fetc%2Fpasswd=@/etc/passwd'
