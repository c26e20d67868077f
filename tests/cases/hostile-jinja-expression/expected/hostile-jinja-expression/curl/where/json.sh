#!/bin/sh
# JSON
#
# Needs baseUrl, variable_7_7, self_init in the environment.
# variable_7_7 is {{ 7 * 7 }}.
# self_init is {{ self.__init__ }}.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --header 'Content-Type: application/json' \
  --data-raw '{"'"${variable_7_7:?}${self_init:?}"'{# gone #}": "'"${variable_7_7:?}${self_init:?}"'{# gone #}", "nested": {"'"${variable_7_7:?}${self_init:?}"'{# gone #}": ["'"${variable_7_7:?}${self_init:?}"'{# gone #}"]}}'
