#!/bin/sh
# Multipart file
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location --max-redirs 10 --proto-redir '=https' \
  --url "${baseUrl}/multipart-file" \
  --header 'Expect:' \
  --form 'file=@report.pdf;type=application/pdf' \
  --form-string 'title=Report'
