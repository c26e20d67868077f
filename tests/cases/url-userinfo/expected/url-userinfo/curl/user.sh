#!/bin/sh
# User
#
# Needs host in the environment.
curl --location --max-redirs 10 \
  --url "http://${host:?}/items" \
  --user 'ada:@example'
