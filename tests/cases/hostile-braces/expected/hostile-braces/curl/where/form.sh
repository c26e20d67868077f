#!/bin/sh
# Form
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --data-raw '%7Bx%7D%20%7B%7B%20%7B0%7D%20%7D%7D%20%7D%7D%7B%7B%20%7B%21r%7D=%7Bx%7D%20%7B%7B%20%7B0%7D%20%7D%7D%20%7D%7D%7B%7B%20%7B%21r%7D'
