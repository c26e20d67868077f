#!/bin/sh
# Form
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --data-urlencode "a%09b%01c%07d%1Be%7Ff%0Bg%0Ch=a	b$(printf '\001')c$(printf '\007')d$(printf '\033')e$(printf '\177')f$(printf '\013')g$(printf '\014')h"
