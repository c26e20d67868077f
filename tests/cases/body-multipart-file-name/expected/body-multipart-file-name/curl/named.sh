#!/bin/sh
# Named
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/items" \
  --form 'file=@report.pdf;filename=summary.txt;type=text/x-summary'
