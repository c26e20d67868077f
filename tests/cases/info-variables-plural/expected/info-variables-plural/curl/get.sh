#!/bin/sh
# Get
#
# Needs baseUrl in the environment.
tenant=${tenant-acme}
curl --location \
  --url "${baseUrl:?}/${tenant}"
