#!/bin/sh
# Two base URLs
#
# Needs region, domain in the environment.
curl --location \
  --url "https://${region:?}.${domain:?}/two"
