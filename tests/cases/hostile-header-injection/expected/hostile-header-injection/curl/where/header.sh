#!/bin/sh
# Header
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/items" \
  --header 'X-Text: a X-Injected: yes GET /smuggled HTTP/1.1'
