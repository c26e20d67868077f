#!/bin/sh
# Query
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/q?%23%20-*-%20coding:%20utf-7%20-*-%20+AGEAYgBj-=%23%20-*-%20coding:%20utf-7%20-*-%20+AGEAYgBj-"
