#!/bin/sh
# {x} {{ {0} }} }}{{ {!r}
#
# Says: {x} {{ {0} }} }}{{ {!r}
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/names"
