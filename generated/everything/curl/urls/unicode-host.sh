#!/bin/sh
# Unicode host
curl --location \
  --url 'https://xn--bcher-kva.example/regal'
