#!/bin/sh
# # type: ignore[all] # noqa # fmt: off
#
# Says: # type: ignore[all] # noqa # fmt: off
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/names"
