#!/bin/sh
# To encode
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/caf%C3%A9/a%20b/100%/%2F/%7Bid%7D/%3Cid%3E/a%22b%60c"
