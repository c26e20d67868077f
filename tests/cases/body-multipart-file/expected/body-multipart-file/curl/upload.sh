#!/bin/sh
# Upload
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/items" \
  --form 'file=@report.pdf;type=application/pdf' \
  --form-string 'title=Report'
