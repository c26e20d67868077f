#!/bin/sh
# Delimiters
#
# Needs baseUrl in the environment.
text_in_query=${text-'a&b=c%20d#e'}
curl --location --globoff \
  --url "${baseUrl:?}/items?q=${text_in_query}"
