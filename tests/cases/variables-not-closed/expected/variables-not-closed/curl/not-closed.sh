#!/bin/sh
# Not closed
#
# Needs baseUrl in the environment.
triple=${triple-3}
curl --location --globoff \
  --url "${baseUrl:?}/items?a=}}&b={${triple}}&c={{open"
