#!/bin/sh
# Multipart
#
# Needs baseUrl in the environment.
cr=$(printf '\r')
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --form-string "field=a$cr
X-Injected: yes$cr
$cr
GET /smuggled HTTP/1.1"
