#!/bin/sh
# Switched off
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location \
  --url "${baseUrl}/switched-off"
