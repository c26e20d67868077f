#!/bin/sh
# OAuth 2.0 in the query
#
# Needs access_token in the environment.
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location --globoff \
  --url "${baseUrl}/oauth-2-0-in-the-query?access_token=${access_token:?}"
