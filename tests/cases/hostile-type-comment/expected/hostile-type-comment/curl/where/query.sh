#!/bin/sh
# Query
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 --globoff \
  --url "${baseUrl:?}/q?%23%20type:%20ignore[all]%20%23%20noqa%20%23%20fmt:%20off=%23%20type:%20ignore[all]%20%23%20noqa%20%23%20fmt:%20off"
