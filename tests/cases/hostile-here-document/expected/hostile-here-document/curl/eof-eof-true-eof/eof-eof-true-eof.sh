#!/bin/sh
# EOF
# 'EOF'
# $(true)
# EOF
#
# EOF 'EOF' $(true) EOF
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/names"
