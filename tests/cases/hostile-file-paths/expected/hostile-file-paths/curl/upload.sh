#!/bin/sh
# Upload
#
# Needs baseUrl in the environment.
cat 'a;b,c "d".txt' >/dev/null &&
{
  printf '\055---------------------------0b9548a02a616e550c828086\r
Content-Disposition: form-data; name="file"; filename="a;b,c "d".txt"\r
Content-Type: text/plain\r
\r
'
  cat 'a;b,c "d".txt'
  printf '\r
----------------------------0b9548a02a616e550c828086--\r
'
} |
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --header 'Expect:' \
  --header 'Content-Type: multipart/form-data; boundary=--------------------------0b9548a02a616e550c828086' \
  --data-binary '@-'
