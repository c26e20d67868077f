#!/bin/sh
# Path
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/a/--config%20/etc/passwd/b"
