#!/bin/sh
# Query
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 --globoff \
  --url "${baseUrl:?}"'/q?{%22a%22:%20%22\u0000\ud83d%22,%20%22b%22:%20[1e999,%20NaN]}={%22a%22:%20%22\u0000\ud83d%22,%20%22b%22:%20[1e999,%20NaN]}'
