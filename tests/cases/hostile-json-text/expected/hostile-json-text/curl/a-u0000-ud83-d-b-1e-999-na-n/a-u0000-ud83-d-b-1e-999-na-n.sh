#!/bin/sh
# {"a": "\u0000\ud83d", "b": [1e999, NaN]}
#
# Says: {"a": "\u0000\ud83d", "b": [1e999, NaN]}
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/names"
