#!/bin/sh
# GraphQL
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --header 'Content-Type: application/json' \
  --data-raw '{"query":"# type: ignore[all] # noqa # fmt: off","operationName":"# type: ignore[all] # noqa # fmt: off","variables":{"text": "# type: ignore[all] # noqa # fmt: off"}}'
