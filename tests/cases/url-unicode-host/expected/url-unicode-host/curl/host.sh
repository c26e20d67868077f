#!/bin/sh
# Host
curl --location \
  --url 'http://xn--bcher-kva.example/regal'
