#!/bin/sh
# a\u202eb\u2066c\u200fd\u2069ef
#
# Says: a\u202eb\u2066c\u200fd\u2069ef
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/names"
