#!/bin/sh
# Port as a number
curl --location \
  --url 'http://localhost:8080/number'
