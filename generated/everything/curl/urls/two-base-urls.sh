#!/bin/sh
# Two base URLs
#
# Needs region, domain in the environment.
curl --location --max-redirs 10 --proto-redir '=https' \
  --url "https://${region:?}.${domain:?}/two"
