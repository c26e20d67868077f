#!/bin/sh
# As it stands
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 --globoff \
  --url "${baseUrl:?}/a'b<c>?q=it's[ok]<>"
