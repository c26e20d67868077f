#!/bin/sh
# Variable
#
# Needs baseUrl, variable_7_7, self_init in the environment.
# variable_7_7 is {{ 7 * 7 }}.
# self_init is {{ self.__init__ }}.
value_in_query=${value-"${variable_7_7:?}${self_init:?}{#%20gone%20#}"}
curl --location --globoff \
  --url "${baseUrl:?}/v?a=${value_in_query}"
