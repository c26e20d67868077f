#!/bin/sh
# Not path variables
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location --max-redirs 10 --proto-redir '=https' \
  --url "${baseUrl}/x:id/Foo(:id)/:/::id"
