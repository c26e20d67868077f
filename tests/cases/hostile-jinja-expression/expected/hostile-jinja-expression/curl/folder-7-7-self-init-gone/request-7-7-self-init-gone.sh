#!/bin/sh
# {{ 7 * 7 }}{{ self.__init__ }}{# gone #}
#
# Says: {{ 7 * 7 }}{{ self.init }}{# gone #}
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/names"
