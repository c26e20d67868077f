#!/bin/sh
# Form
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --data-raw '%7B%25%20for%20x%20in%20range%289%29%20%25%7Dx%7B%25%20endfor%20%25%7D%7B%25%20raw%20%25%7D=%7B%25%20for%20x%20in%20range%289%29%20%25%7Dx%7B%25%20endfor%20%25%7D%7B%25%20raw%20%25%7D'
