#!/bin/sh
# Report
#
# Needs baseUrl in the environment.
# Path variables that the environment can set: id.
curl --location \
  --url "${baseUrl:?}/reports/${id-7}.json"
