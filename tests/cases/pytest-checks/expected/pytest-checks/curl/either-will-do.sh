#!/bin/sh
# Either will do
#
# Needs baseUrl in the environment.
curl --request DELETE \
  --url "${baseUrl:?}/four"
