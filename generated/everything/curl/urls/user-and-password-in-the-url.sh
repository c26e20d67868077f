#!/bin/sh
# User and password in the URL
#
# Needs password in the environment.
curl --location --max-redirs 10 --proto-redir '=https' \
  --url 'https://api.example.com/userinfo' \
  --user "reader:${password:?}"
