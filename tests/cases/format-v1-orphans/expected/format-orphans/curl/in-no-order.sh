#!/bin/sh
# In no order
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/in-no-order"
