#!/bin/sh
# Table
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/items"
