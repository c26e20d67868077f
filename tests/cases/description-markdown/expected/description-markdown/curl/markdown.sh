#!/bin/sh
# Markdown
#
# Title
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/items"
