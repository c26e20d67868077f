#!/bin/sh
# A token that is none of pages
#
# Needs server in the environment.
curl --location --max-redirs 10 \
  --url "${server:?}/session?token=x"
