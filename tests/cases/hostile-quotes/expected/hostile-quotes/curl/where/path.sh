#!/bin/sh
# Path
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/a/it's%20%22quoted%22%20%60back%60%20%E2%80%98curly%E2%80%99/b"
