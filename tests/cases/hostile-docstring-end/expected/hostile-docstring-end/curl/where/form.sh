#!/bin/sh
# Form
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --data-raw '%22%22%22%0Araise%20SystemExit%281%29%0A%22%22%22=%22%22%22%0Araise%20SystemExit%281%29%0A%22%22%22'
