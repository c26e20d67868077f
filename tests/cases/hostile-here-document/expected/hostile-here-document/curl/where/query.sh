#!/bin/sh
# Query
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}"'/q?EOF%0A%27EOF%27%0A$(true)%0AEOF=EOF%0A%27EOF%27%0A$(true)%0AEOF'
