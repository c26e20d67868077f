#!/bin/sh
# Path
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}"'/a/%7B__import__('\''os'\'').abort()%7D%20%s%20%(x)s%20%7B0!r:%3E%7B1%7D%7D%20$x%20$%7Bx%7D%20'
