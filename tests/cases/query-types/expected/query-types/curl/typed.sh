#!/bin/sh
# Typed
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items?limit=10&active=true&ratio=0.5&since=2024-01-01&code=007"
