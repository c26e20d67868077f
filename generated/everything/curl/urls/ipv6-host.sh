#!/bin/sh
# IPv6 host
curl --location \
  --url 'http://[::1]:8080/loop'
