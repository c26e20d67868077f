#!/bin/sh
# Bearer
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/items" \
  --header 'Authorization: Bearer a X-Injected: yes GET /smuggled HTTP/1.1'
