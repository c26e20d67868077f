#!/bin/sh
# Redirects not followed
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl \
  --url "${baseUrl}/redirects-not-followed"
