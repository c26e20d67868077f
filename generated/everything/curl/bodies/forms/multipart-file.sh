#!/bin/sh
# Multipart file
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location \
  --url "${baseUrl}/multipart-file" \
  --form 'file=@report.pdf;type=application/pdf' \
  --form-string 'title=Report'
