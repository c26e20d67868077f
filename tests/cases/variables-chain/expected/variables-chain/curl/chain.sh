#!/bin/sh
# Chain
#
# Needs baseUrl in the environment.
third=${third-end}
second=${second-"${third}-2"}
first=${first-"${second}-1"}
curl --location \
  --url "${baseUrl:?}/${first}"
