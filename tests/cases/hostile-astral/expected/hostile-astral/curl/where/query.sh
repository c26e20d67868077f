#!/bin/sh
# Query
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/q?%F0%9F%98%80%20%F0%90%8D%88%20e%CC%81%20%EF%B7%BA=%F0%9F%98%80%20%F0%90%8D%88%20e%CC%81%20%EF%B7%BA"
