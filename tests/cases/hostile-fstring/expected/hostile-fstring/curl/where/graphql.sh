#!/bin/sh
# GraphQL
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --header 'Content-Type: application/json' \
  --data-raw '{"query":"{__import__('\''os'\'').abort()} %s %(x)s {0!r:>{1}} $x ${x} #{x}","operationName":"{__import__('\''os'\'').abort()} %s %(x)s {0!r:>{1}} $x ${x} #{x}","variables":{"text": "{__import__('\''os'\'').abort()} %s %(x)s {0!r:>{1}} $x ${x} #{x}"}}'
