#!/bin/sh
# Port as a number
curl --location --max-redirs 10 \
  --url 'http://localhost:8080/number'
