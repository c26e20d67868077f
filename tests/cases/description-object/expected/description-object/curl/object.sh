#!/bin/sh
# Object
#
# As an object. Over two lines.
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items"
