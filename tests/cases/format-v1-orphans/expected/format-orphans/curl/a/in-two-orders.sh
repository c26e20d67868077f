#!/bin/sh
# In two orders
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/in-two-orders"
