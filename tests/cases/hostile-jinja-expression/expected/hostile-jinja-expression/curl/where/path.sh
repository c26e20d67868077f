#!/bin/sh
# Path
#
# Needs baseUrl, variable_7_7, self_init in the environment.
# variable_7_7 is {{ 7 * 7 }}.
# self_init is {{ self.__init__ }}.
curl --location \
  --url "${baseUrl:?}/a/${variable_7_7:?}${self_init:?}%7B"
