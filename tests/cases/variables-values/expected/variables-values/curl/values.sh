#!/bin/sh
# Values
#
# Needs baseUrl in the environment.
number=${number-5}
truth=${truth-true}
none=${none-null}
legacy=${legacy-old}
curl --location \
  --url "${baseUrl:?}/${number}/${truth}/${none}/${legacy}"
