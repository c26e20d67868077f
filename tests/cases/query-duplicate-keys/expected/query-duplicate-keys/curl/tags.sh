#!/bin/sh
# Tags
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items?tag=a&page=1&tag=b"
