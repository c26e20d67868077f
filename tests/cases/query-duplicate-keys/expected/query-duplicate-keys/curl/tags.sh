#!/bin/sh
# Tags
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/items?tag=a&page=1&tag=b"
