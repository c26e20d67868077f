#!/bin/sh
# Port as a variable
#
# Needs port in the environment.
curl --location --max-redirs 10 \
  --url "http://localhost:${port:?}/variable"
