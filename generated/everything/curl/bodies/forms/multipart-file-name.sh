#!/bin/sh
# Multipart file name
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location \
  --url "${baseUrl}/multipart-file-name" \
  --form 'file=@"C:\\data\\report.pdf";filename=summary.pdf;type=application/pdf'
