#!/bin/sh
# ../../etc/passwd
#
# Says: ../../etc/passwd
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/names"
