#!/bin/sh
# Form
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --data-urlencode 'EOF%0A%27EOF%27%0A%24%28true%29%0AEOF=EOF
'\''EOF'\''
$(true)
EOF'
