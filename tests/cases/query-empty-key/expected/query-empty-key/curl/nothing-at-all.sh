#!/bin/sh
# Nothing at all
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/items?&a=1"
