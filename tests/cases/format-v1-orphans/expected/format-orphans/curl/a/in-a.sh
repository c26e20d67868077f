#!/bin/sh
# In A
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/in-a"
