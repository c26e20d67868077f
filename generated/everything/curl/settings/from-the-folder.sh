#!/bin/sh
# From the folder
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location --max-redirs 5 --proto-redir '=https' \
  --url "${baseUrl}/from-the-folder"
