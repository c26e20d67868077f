#!/bin/sh
# Header
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --header 'X-Text: # type: ignore[all] # noqa # fmt: off'
