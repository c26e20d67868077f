#!/bin/sh
# Unicode host
curl --location --max-redirs 10 --proto-redir '=https' \
  --url 'https://xn--bcher-kva.example/regal'
