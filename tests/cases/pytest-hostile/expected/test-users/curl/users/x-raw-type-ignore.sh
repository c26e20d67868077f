#!/bin/sh
# """\ {{x}} {% raw %} # type: ignore
# \u202e
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 --globoff \
  --url "${baseUrl:?}"'/a?q%22\={%%20x%20%}%27%22%22%22'
