#!/bin/sh
# Multipart
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --form-string 'field={__import__('\''os'\'').abort()} %s %(x)s {0!r:>{1}} $x ${x} #{x}'
