#!/bin/sh
# Nothing encoded
origin_of() { rest=${1#*://}; printf %s "${1%"/${rest#*/}"}/"; }
target_of() { rest=${1#*://}; printf %s "/${rest#*/}"; }
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location --max-redirs 5 --proto-redir '=https' \
  --request-target "$(target_of "${baseUrl}/a'b?q=it's [ok]")" \
  --url "$(origin_of "${baseUrl}/a'b?q=it's [ok]")"
