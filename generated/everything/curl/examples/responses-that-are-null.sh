#!/bin/sh
# Responses that are null
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location \
  --url "${baseUrl}/responses-that-are-null"
