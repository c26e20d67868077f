#!/bin/sh
# # -*- coding: utf-7 -*- +AGEAYgBj-
#
# Says: # -- coding: utf-7 -- +AGEAYgBj-
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/names"
