#!/bin/sh
# GraphQL
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --header 'Content-Type: application/json' \
  --data-raw '{"query":"# -*- coding: utf-7 -*- +AGEAYgBj-","operationName":"# -*- coding: utf-7 -*- +AGEAYgBj-","variables":{"text": "# -*- coding: utf-7 -*- +AGEAYgBj-"}}'
