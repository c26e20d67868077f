#!/bin/sh
# Not path variables
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location \
  --url "${baseUrl}/x:id/Foo(:id)/:/::id"
