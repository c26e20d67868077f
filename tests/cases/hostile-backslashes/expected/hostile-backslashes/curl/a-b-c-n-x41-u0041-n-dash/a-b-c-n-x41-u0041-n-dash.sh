#!/bin/sh
# a\b\\c\n\x41\u0041\N{DASH}\
#
# Says: a\b\c\n\x41\u0041\N{DASH}\
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/names"
