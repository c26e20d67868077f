#!/bin/sh
# {% for x in range(9) %}x{% endfor %}{% raw %}
#
# Says: {% for x in range(9) %}x{% endfor %}{% raw %}
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/names"
