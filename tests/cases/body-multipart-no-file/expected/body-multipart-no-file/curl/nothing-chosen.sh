#!/bin/sh
# Nothing chosen
#
# Needs baseUrl in the environment.
# No file is chosen for file: file=@ and a path would send one.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --form 'file=;filename=' \
  --form-string 'title=None'
