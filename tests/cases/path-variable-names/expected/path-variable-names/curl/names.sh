#!/bin/sh
# Names
#
# Needs baseUrl in the environment.
# Path variables that the environment can set: user_id, path_user_id, userId, class, self.
# user_id is :user-id.
# path_user_id is :user_id.
curl --location \
  --url "${baseUrl:?}/${user_id-0}/${path_user_id-1}/${userId-2}/${class-3}/${self-4}"
