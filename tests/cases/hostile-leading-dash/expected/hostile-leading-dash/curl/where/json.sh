#!/bin/sh
# JSON
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --header 'Content-Type: application/json' \
  --data-raw '{"--config /etc/passwd": "--config /etc/passwd", "nested": {"--config /etc/passwd": ["--config /etc/passwd"]}}'
