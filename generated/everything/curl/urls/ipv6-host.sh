#!/bin/sh
# IPv6 host
curl --location --max-redirs 10 \
  --url 'http://[::1]:8080/loop'
