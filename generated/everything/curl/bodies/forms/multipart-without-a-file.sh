#!/bin/sh
# Multipart without a file
#
# No file is chosen for file: file=@ and a path would send one.
# No file is chosen for other: other=@ and a path would send one.
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location --max-redirs 10 --proto-redir '=https' \
  --url "${baseUrl}/multipart-without-a-file" \
  --form 'file=;filename=' \
  --form 'other=;filename='
