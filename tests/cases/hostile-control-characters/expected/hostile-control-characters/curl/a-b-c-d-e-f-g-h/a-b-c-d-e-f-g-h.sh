#!/bin/sh
# a\tb\x01c\x07d\x1be\x7ff\x0bg\x0ch
#
# Says: a b\x01c\x07d\x1be\x7ff g h
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/names"
