#!/bin/sh
# Path
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/a/%7B%%20for%20x%20in%20range(9)%20%%7Dx%7B%%20endfor%20%%7D%7B%%20raw%20%%7D/b"
