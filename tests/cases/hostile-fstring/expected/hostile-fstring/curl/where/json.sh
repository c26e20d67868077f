#!/bin/sh
# JSON
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --header 'Content-Type: application/json' \
  --data-raw '{"{__import__('\''os'\'').abort()} %s %(x)s {0!r:>{1}} $x ${x} #{x}": "{__import__('\''os'\'').abort()} %s %(x)s {0!r:>{1}} $x ${x} #{x}", "nested": {"{__import__('\''os'\'').abort()} %s %(x)s {0!r:>{1}} $x ${x} #{x}": ["{__import__('\''os'\'').abort()} %s %(x)s {0!r:>{1}} $x ${x} #{x}"]}}'
