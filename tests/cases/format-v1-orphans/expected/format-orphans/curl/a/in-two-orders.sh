#!/bin/sh
# In two orders
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/in-two-orders"
