#!/bin/sh
# Typed
#
# Needs baseUrl in the environment.
text=${text-'a;b,c \ d'}
printf '\055---------------------------775bedd499aa3e34cf77a466\r
Content-Disposition: form-data; name="json"\r
Content-Type: application/json\r
\r
{"text": "%s"}\r
----------------------------775bedd499aa3e34cf77a466\r
Content-Disposition: form-data; name="odd"\r
Content-Type: a/b; c\r
\r
x\r
----------------------------775bedd499aa3e34cf77a466--\r
' "${text}" |
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/parts" \
  --header 'Content-Type: multipart/form-data; boundary=--------------------------775bedd499aa3e34cf77a466' \
  --data-binary '@-'
