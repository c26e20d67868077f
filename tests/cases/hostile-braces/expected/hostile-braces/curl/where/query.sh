#!/bin/sh
# Query
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 --globoff \
  --url "${baseUrl:?}"'/q?{x}%20{{%20{0}%20}}%20}}{{%20{!r}={x}%20{{%20{0}%20}}%20}}{{%20{!r}'
