#!/bin/sh
# Raw
#
# Needs baseUrl, variable_7_7, self_init in the environment.
# variable_7_7 is {{ 7 * 7 }}.
# self_init is {{ self.__init__ }}.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --header 'Content-Type: text/plain' \
  --data-raw "${variable_7_7:?}${self_init:?}{# gone #}"
