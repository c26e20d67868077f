#!/bin/sh
# Second
#
# Needs adminUrl in the environment.
curl --location --max-redirs 10 \
  --url "${adminUrl:?}/b"
