#!/bin/sh
# Second
#
# Needs adminUrl in the environment.
curl --location \
  --url "${adminUrl:?}/b"
