#!/bin/sh
# In a cycle
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/in-a-cycle"
