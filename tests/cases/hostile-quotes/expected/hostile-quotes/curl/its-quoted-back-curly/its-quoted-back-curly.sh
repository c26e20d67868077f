#!/bin/sh
# it's "quoted" `back` ‘curly’
#
# Says: it's "quoted" back ‘curly’
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/names"
