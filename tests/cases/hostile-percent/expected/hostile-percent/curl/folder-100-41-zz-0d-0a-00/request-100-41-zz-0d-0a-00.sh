#!/bin/sh
# 100% %41 %zz %0d%0a %00
#
# Says: 100% %41 %zz %0d%0a %00
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/names"
