#!/bin/sh
# Chain
baseUrl=${baseUrl-'https://api.example.com/v1'}
chain_2=${chain_2-end}
chain_1=${chain_1-"${chain_2}"}
curl --location \
  --url "${baseUrl}/${chain_1}"
