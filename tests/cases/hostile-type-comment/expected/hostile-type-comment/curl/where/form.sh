#!/bin/sh
# Form
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --data-raw '%23%20type%3A%20ignore%5Ball%5D%20%23%20noqa%20%23%20fmt%3A%20off=%23%20type%3A%20ignore%5Ball%5D%20%23%20noqa%20%23%20fmt%3A%20off'
