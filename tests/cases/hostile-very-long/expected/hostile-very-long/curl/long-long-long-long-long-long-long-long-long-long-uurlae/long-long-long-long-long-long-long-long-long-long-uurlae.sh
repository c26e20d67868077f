#!/bin/sh
# long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long
#
# Says: long long long long long long long long long long long long long long long long long long
# long long long long long long long long long long long long long long long long long long long
# long long long long long long long long long long long long long long long long long long long
# long long long long long long long long long long long long long long long long long long long
# long long long long long long long long long long long long long long long long long long long
# long long long long long long long long long long long long long long long long long long long
# long long long long long long long long long long long long long long long long long long long
# long long long long long long long long long long long long long long long long long long long
# long long long long long long long long long long long long long long long long long long long
# long long long long long long long long long long long long long long long long long long long
# long long long long long long long long long long long long long long long long long long long
# long long long long long long long long long long long long long long long long long long long
# long long long long long long long long long long long long long long long long long long long
# long long long long long long long long long long long long long long long long long long long
# long long long long long long long long long long long long long long long long long long long
# long long long long long long long long long long long long long long long long long long long
# long long long long long long long long long long long long long long long long long long long
# long long long long long long long long long long long long long long long long long long long
# long long long long long long long long long long long long long long long long long long long
# long long long long long long long long long long long long long long long long long long long
# long long long long long long long long long long long long long long long long long long long
# long long
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/names"
