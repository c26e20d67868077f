#!/bin/sh
# Quotes
#
# Needs baseUrl in the environment.
printf '\055---------------------------e6af274b8746e428a7cd104c\r
Content-Disposition: form-data; name="a"b"\r
\r
1\r
----------------------------e6af274b8746e428a7cd104c\r
Content-Disposition: form-data; name="a;b=c"\r
\r
2\r
----------------------------e6af274b8746e428a7cd104c--\r
' |
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --header 'Content-Type: multipart/form-data; boundary=--------------------------e6af274b8746e428a7cd104c' \
  --data-binary '@-'
