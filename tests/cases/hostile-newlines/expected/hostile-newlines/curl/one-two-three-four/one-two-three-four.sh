#!/bin/sh
# one
# two\r
# three\rfour
#
# one two three four
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/names"
