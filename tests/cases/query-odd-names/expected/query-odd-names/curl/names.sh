#!/bin/sh
# Names
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 --globoff \
  --url "${baseUrl:?}"'/items?filter[name]=a&user.id=1&$top=5&from=x&2fa=1'
