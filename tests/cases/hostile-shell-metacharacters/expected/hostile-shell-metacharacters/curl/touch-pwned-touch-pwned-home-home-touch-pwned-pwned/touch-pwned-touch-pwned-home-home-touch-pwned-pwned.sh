#!/bin/sh
# $(touch pwned) `touch pwned` ${HOME} $HOME; touch pwned & | > pwned < * ? ~ ! !! # \ '"'
#
# Says: $(touch pwned) touch pwned ${HOME} $HOME; touch pwned & | > pwned < * ? ~ ! !! # \ '"'
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/names"
