#!/bin/sh
# Bearer
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --header 'Authorization: Bearer {__import__('\''os'\'').abort()} %s %(x)s {0!r:>{1}} $x ${x} #{x}'
