#!/bin/sh
# GET /users/:id
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location \
  --url "${baseUrl}/names/23"
