#!/bin/sh
# A token that is none of pages
curl --location --max-redirs 10 --proto-redir '=https' \
  --url 'https://example.com/session?token=x'
