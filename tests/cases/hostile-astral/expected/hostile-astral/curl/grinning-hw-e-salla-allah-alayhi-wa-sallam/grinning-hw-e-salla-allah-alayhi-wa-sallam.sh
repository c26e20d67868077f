#!/bin/sh
# 😀 𐍈 é ﷺ
#
# Says: 😀 𐍈 é ﷺ
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/names"
