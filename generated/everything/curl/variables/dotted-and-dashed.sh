#!/bin/sh
# Dotted and dashed
#
# Needs user_name_2, user_name_3, user_name in the environment.
# user_name_2 is {{user.name}}.
# user_name_3 is {{user-name}}.
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location --globoff \
  --url "${baseUrl}/x?a=${user_name_2:?}&b=${user_name_3:?}&c=${user_name:?}"
