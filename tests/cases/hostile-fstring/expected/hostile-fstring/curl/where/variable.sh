#!/bin/sh
# Variable
#
# Needs baseUrl in the environment.
value_in_query=${value-'{__import__(%27os%27).abort()}%20%s%20%(x)s%20{0!r:%3E{1}}%20$x%20${x}%20#{x}'}
curl --location --globoff \
  --url "${baseUrl:?}/v?a=${value_in_query}"
