#!/bin/sh
# URL as an object
curl --location \
  --url 'https://api.example.com:8443/v1/object?page=1'
