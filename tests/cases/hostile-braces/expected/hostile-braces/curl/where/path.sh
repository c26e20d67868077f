#!/bin/sh
# Path
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}"'/a/%7Bx%7D%20%7B%7B%20%7B0%7D%20%7D%7D%20%7D%7D%7B%7B%20%7B!r%7D/b'
