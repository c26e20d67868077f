#!/bin/sh
# Path
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}"'/a/$(touch%20pwned)%20%60touch%20pwned%60%20$%7BHOME%7D%20$HOME;%20touch%20pwned%20&%20|%20%3E%20pwned%20%3C%20*%20?%20~%20!%20!!%20'
