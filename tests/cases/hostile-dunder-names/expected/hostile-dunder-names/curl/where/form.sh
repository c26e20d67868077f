#!/bin/sh
# Form
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --data-urlencode '__class__.__init__.__globals__=__class__.__init__.__globals__'
