#!/bin/sh
# __class__.__init__.__globals__
#
# class.init.globals
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/names"
