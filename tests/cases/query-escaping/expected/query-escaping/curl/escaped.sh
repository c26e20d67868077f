#!/bin/sh
# Escaped
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items?q=a%26b=c%23d%20e+f%20g%27h%22i%3Cj%3E&na%26me%3Dx=1&%C3%A9=%C3%BC"
