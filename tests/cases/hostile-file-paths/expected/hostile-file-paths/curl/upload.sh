#!/bin/sh
# Upload
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/items" \
  --form 'file=@"a;b,c \"d\".txt";type=text/plain'
