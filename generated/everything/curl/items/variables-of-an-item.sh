#!/bin/sh
# Variables of an item
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location \
  --url "${baseUrl}/item-variables"
