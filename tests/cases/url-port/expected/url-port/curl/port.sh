#!/bin/sh
# Port
#
# Needs port in the environment.
curl --location --max-redirs 10 \
  --url "http://127.0.0.1:${port:?}/items"
