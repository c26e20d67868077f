#!/bin/sh
# Kept
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 --globoff \
  --url "${baseUrl:?}"'/items?q=a[b]{c}|d^e`f\g/?:@!$()*,;~100%'
