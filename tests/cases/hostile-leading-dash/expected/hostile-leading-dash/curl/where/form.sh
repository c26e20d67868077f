#!/bin/sh
# Form
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --data-raw '--config%20%2Fetc%2Fpasswd=--config%20%2Fetc%2Fpasswd'
