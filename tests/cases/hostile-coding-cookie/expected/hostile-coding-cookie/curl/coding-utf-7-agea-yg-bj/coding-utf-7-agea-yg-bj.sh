#!/bin/sh
# # -*- coding: utf-7 -*- +AGEAYgBj-
#
# Says: # -- coding: utf-7 -- +AGEAYgBj-
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/names"
