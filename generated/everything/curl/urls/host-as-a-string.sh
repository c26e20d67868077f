#!/bin/sh
# Host as a string
curl --location \
  --url 'https://api.example.com/host'
