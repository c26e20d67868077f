#!/bin/sh
# Multipart
#
# Needs baseUrl in the environment.
printf '\055---------------------------9ee1f4f197858bb816d149e1\r
Content-Disposition: form-data; name="field"\r
\r
a\000b\r
----------------------------9ee1f4f197858bb816d149e1--\r
' |
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --header 'Content-Type: multipart/form-data; boundary=--------------------------9ee1f4f197858bb816d149e1' \
  --data-binary '@-'
