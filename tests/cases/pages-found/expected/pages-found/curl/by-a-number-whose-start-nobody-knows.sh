#!/bin/sh
# By a number whose start nobody knows
#
# Needs server in the environment.
curl --location --max-redirs 10 \
  --url "${server:?}/products?page=7"
