#!/bin/sh
# Form
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --data-raw 'a%0D%0AX-Injected%3A%20yes%0D%0A%0D%0AGET%20%2Fsmuggled%20HTTP%2F1.1=a%0D%0AX-Injected%3A%20yes%0D%0A%0D%0AGET%20%2Fsmuggled%20HTTP%2F1.1'
