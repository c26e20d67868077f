#!/bin/sh
# Form
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --data-raw '%23%20-%2A-%20coding%3A%20utf-7%20-%2A-%20%2BAGEAYgBj-=%23%20-%2A-%20coding%3A%20utf-7%20-%2A-%20%2BAGEAYgBj-'
