#!/bin/sh
# XML answer
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location \
  --url "${baseUrl}/xml-answer"
