#!/bin/sh
# Named
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --header 'Expect:' \
  --form 'file=@report.pdf;filename=summary.txt;type=text/x-summary'
