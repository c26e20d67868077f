#!/bin/sh
# Variable
#
# Needs baseUrl in the environment.
value_in_query=${value-'$(touch%20pwned)%20`touch%20pwned`%20${HOME}%20$HOME;%20touch%20pwned%20&%20|%20%3E%20pwned%20%3C%20*%20?%20~%20!%20!!%20#%20\%20'\''%22'\'''}
curl --location --globoff \
  --url "${baseUrl:?}/v?a=${value_in_query}"
