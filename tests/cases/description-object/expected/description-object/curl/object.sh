#!/bin/sh
# Object
#
# As an object. Over two lines.
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/items"
