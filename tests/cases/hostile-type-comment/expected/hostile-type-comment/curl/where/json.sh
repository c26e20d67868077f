#!/bin/sh
# JSON
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --header 'Content-Type: application/json' \
  --data-raw '{"# type: ignore[all] # noqa # fmt: off": "# type: ignore[all] # noqa # fmt: off", "nested": {"# type: ignore[all] # noqa # fmt: off": ["# type: ignore[all] # noqa # fmt: off"]}}'
