#!/bin/sh
# Markdown
#
# Title
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location \
  --url "${baseUrl}/markdown"
