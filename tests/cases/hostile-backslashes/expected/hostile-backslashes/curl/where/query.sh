#!/bin/sh
# Query
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 --globoff \
  --url "${baseUrl:?}"'/q?a\b\\c\n\x41\u0041\N{DASH}\=a\b\\c\n\x41\u0041\N{DASH}\'
