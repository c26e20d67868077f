#!/bin/sh
# Segment
#
# Needs baseUrl, userId in the environment.
tenant=${tenant-acme}
curl --location \
  --url "${baseUrl:?}/${tenant}/users/${userId:?}"
