#!/bin/sh
# one
# two\r
# three\rfour
#
# Says: one two three four
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/names"
