#!/bin/sh
# Query
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 --globoff \
  --url "${baseUrl:?}"'/q?{__import__(%27os%27).abort()}%20%s%20%(x)s%20{0!r:%3E{1}}%20$x%20${x}%20%23{x}={__import__(%27os%27).abort()}%20%s%20%(x)s%20{0!r:%3E{1}}%20$x%20${x}%20%23{x}'
