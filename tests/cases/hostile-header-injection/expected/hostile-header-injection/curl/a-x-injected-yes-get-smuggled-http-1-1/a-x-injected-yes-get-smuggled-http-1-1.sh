#!/bin/sh
# a\r
# X-Injected: yes\r
# \r
# GET /smuggled HTTP/1.1
#
# Says: a X-Injected: yes
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/names"
