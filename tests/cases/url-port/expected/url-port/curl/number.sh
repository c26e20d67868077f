#!/bin/sh
# Number
curl --location \
  --url 'http://127.0.0.1:8080/items'
