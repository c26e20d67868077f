#!/bin/sh
# EOF
# 'EOF'
# $(true)
# EOF
#
# Says: EOF 'EOF' $(true) EOF
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/names"
