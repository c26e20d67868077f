#!/bin/sh
# Host that holds the scheme
curl --location \
  --url 'https://api.example.com/scheme'
