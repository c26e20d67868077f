#!/bin/sh
# Kept
#
# Needs baseUrl in the environment.
printf '\055-own\r
Content-Disposition: form-data; name="a"\r
\r
1\r
--own--\r
' |
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/parts" \
  --header 'content-type: multipart/form-data; boundary=own' \
  --data-binary '@-'
