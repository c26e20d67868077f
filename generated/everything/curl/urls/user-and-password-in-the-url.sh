#!/bin/sh
# User and password in the URL
#
# Needs password in the environment.
curl --location \
  --url 'https://api.example.com/userinfo' \
  --user "reader:${password:?}"
