#!/bin/sh
# Spaced
#
# Needs baseUrl in the environment.
# spaced_name is {{ spaced name }}.
spaced_name=${spaced_name-x}
curl --location --globoff \
  --url "${baseUrl:?}/items?a=${spaced_name}"
