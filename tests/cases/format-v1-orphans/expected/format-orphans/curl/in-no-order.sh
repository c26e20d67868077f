#!/bin/sh
# In no order
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/in-no-order"
