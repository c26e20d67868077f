#!/bin/sh
# Bearer
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --header 'Authorization: Bearer # type: ignore[all] # noqa # fmt: off'
