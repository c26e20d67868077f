#!/bin/sh
# Query
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}"'/q?it%27s%20%22quoted%22%20`back`%20%E2%80%98curly%E2%80%99=it%27s%20%22quoted%22%20`back`%20%E2%80%98curly%E2%80%99'
