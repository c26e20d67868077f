#!/bin/sh
# Path
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}"'/a/EOF%0A'\''EOF'\''%0A$(true)%0AEOF/b'
