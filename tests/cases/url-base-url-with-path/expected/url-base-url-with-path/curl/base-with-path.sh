#!/bin/sh
# Base with path
#
# Needs server in the environment.
baseUrl=${baseUrl-"${server:?}/v1/"}
curl --location --max-redirs 10 --proto '=http,https' \
  --url "${baseUrl}/items"
