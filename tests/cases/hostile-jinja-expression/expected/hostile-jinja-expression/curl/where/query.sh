#!/bin/sh
# Query
#
# Needs baseUrl, variable_7_7, self_init in the environment.
# variable_7_7 is {{ 7 * 7 }}.
# self_init is {{ self.__init__ }}.
curl --location --globoff \
  --url "${baseUrl:?}/q?${variable_7_7:?}${self_init:?}{%23%20gone%20%23}=${variable_7_7:?}${self_init:?}{%23%20gone%20%23}"
