#!/bin/sh
# {__import__('os').abort()} %s %(x)s {0!r:>{1}} $x ${x} #{x}
#
# Says: {import('os').abort()} %s %(x)s {0!r:>{1}} $x ${x} #{x}
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/names"
