#!/bin/sh
# Basic helper
#
# Needs baseUrl, user, password in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/basic" \
  --user "${user:?}:${password:?}"
