#!/bin/sh
# Query
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 --globoff \
  --url "${baseUrl:?}/q?{%%20for%20x%20in%20range(9)%20%}x{%%20endfor%20%}{%%20raw%20%}={%%20for%20x%20in%20range(9)%20%}x{%%20endfor%20%}{%%20raw%20%}"
