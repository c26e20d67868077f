#!/bin/sh
# Path variable without an entry
#
# Path variables that the environment can set: orphan.
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location \
  --url "${baseUrl}/orphans/${orphan-:orphan}"
