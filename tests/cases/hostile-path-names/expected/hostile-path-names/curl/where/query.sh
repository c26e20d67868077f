#!/bin/sh
# Query
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/q?../../etc/passwd=../../etc/passwd"
