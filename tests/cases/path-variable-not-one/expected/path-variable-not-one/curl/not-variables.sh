#!/bin/sh
# Not variables
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/x:id/Foo(:id)/:/a:b"
