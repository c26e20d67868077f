#!/bin/sh
# JSON
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --header 'Content-Type: application/json' \
  --data-raw '{"# -*- coding: utf-7 -*- +AGEAYgBj-": "# -*- coding: utf-7 -*- +AGEAYgBj-", "nested": {"# -*- coding: utf-7 -*- +AGEAYgBj-": ["# -*- coding: utf-7 -*- +AGEAYgBj-"]}}'
