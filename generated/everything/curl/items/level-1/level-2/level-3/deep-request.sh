#!/bin/sh
# Deep request
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location \
  --url "${baseUrl}/deep-request"
