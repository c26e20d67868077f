#!/bin/sh
# Get post
#
# Needs baseUrl in the environment.
# Path variables that the environment can set: userId, id.
curl --location \
  --url "${baseUrl:?}/users/${userId-7}/posts/${id-42}"
