#!/bin/sh
# Last wins
#
# Needs baseUrl in the environment.
a=${a-2}
curl --location \
  --url "${baseUrl:?}/${a}"
