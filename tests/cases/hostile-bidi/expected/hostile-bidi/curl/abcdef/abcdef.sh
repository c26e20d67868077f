#!/bin/sh
# a\u202eb\u2066c\u200fd\u2069e\u200b\ufefff
#
# a\u202eb\u2066c\u200fd\u2069e\u200b\ufefff
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/names"
