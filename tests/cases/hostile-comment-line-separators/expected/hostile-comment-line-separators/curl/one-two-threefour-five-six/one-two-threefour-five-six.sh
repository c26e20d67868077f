#!/bin/sh
# one\u2028two\u2029three\x85four\x1cfive\x1dsix
#
# Says: one two three four five six
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/names"
