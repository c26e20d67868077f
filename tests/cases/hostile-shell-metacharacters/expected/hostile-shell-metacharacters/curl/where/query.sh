#!/bin/sh
# Query
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 --globoff \
  --url "${baseUrl:?}"'/q?$(touch%20pwned)%20`touch%20pwned`%20${HOME}%20$HOME;%20touch%20pwned%20%26%20|%20%3E%20pwned%20%3C%20*%20?%20~%20!%20!!%20%23%20\%20%27%22%27=$(touch%20pwned)%20`touch%20pwned`%20${HOME}%20$HOME;%20touch%20pwned%20%26%20|%20%3E%20pwned%20%3C%20*%20?%20~%20!%20!!%20%23%20\%20%27%22%27'
