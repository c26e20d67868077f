#!/bin/sh
# Upload
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --header 'Expect:' \
  --form 'file=@report.pdf;type=application/pdf' \
  --form-string 'title=Report'
