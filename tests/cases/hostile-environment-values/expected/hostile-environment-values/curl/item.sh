#!/bin/sh
# Item
#
# Needs text, x, server in the environment.
# x is {{'"$x}}.
baseUrl=${baseUrl-"${server:?}"}
curl --location --max-redirs 10 --proto '=http,https' \
  --url "${baseUrl}/items" \
  --header 'Content-Type: text/plain' \
  --data-raw "${text:?}
${x:?}"
