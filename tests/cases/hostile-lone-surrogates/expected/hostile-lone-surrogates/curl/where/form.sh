#!/bin/sh
# Form
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --data-urlencode "a%EF%BF%BDb%EF%BF%BDc=a$(printf '\357\277\275')b$(printf '\357\277\275')c"
