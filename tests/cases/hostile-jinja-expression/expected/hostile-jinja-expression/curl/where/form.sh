#!/bin/sh
# Form
#
# Needs baseUrl, variable_7_7, self_init in the environment.
# variable_7_7 is {{ 7 * 7 }}.
# self_init is {{ self.__init__ }}.
curl --location \
  --url "${baseUrl:?}/items" \
  --data-urlencode "${variable_7_7:?}${self_init:?}%7B%23%20gone%20%23%7D=${variable_7_7:?}${self_init:?}{# gone #}"
