#!/bin/sh
# Not variables
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/x:id/Foo(:id)/:/a:b"
