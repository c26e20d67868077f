#!/bin/sh
# __class__.__init__.__globals__
#
# Says: class.init.globals
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/names"
