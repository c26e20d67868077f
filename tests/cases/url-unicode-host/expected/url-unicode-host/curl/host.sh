#!/bin/sh
# Host
curl --location --max-redirs 10 \
  --url 'http://xn--bcher-kva.example/regal'
