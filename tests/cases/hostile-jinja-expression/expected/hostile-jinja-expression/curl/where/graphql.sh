#!/bin/sh
# GraphQL
#
# Needs baseUrl, variable_7_7, self_init in the environment.
# variable_7_7 is {{ 7 * 7 }}.
# self_init is {{ self.__init__ }}.
curl --location \
  --url "${baseUrl:?}/items" \
  --header 'Content-Type: application/json' \
  --data-raw '{"query":"'"${variable_7_7:?}${self_init:?}"'{# gone #}","operationName":"'"${variable_7_7:?}${self_init:?}"'{# gone #}","variables":{"text": "'"${variable_7_7:?}${self_init:?}"'{# gone #}"}}'
