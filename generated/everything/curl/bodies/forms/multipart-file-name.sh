#!/bin/sh
# Multipart file name
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location --max-redirs 10 --proto-redir '=https' \
  --url "${baseUrl}/multipart-file-name" \
  --header 'Expect:' \
  --form 'file=@"C:\\data\\report.pdf";filename=summary.pdf;type=application/pdf'
