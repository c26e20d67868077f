#!/bin/sh
# In no root
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/in-no-root"
