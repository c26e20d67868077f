#!/bin/sh
# Port as a variable
#
# Needs port in the environment.
curl --location \
  --url "http://localhost:${port:?}/variable"
