#!/bin/sh
# Similar
#
# Needs baseUrl in the environment.
# user_name_2 is {{user.name}}.
# user_name_3 is {{user-name}}.
user_name_2=${user_name_2-1}
user_name_3=${user_name_3-2}
user_name=${user_name-3}
userName=${userName-4}
curl --location --globoff \
  --url "${baseUrl:?}/items?a=${user_name_2}&b=${user_name_3}&c=${user_name}&d=${userName}"
