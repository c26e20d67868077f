#!/bin/sh
# Names
#
# Needs baseUrl in the environment.
fileName=${fileName-'folder/c.json'}
printf '\055---------------------------fbf245b36fce04f2ca376382\r
Content-Disposition: form-data; name=""\r
\r
null\r
----------------------------fbf245b36fce04f2ca376382\r
Content-Disposition: form-data; name="unknown"; filename="b.unknown"\r
\r
1\r
----------------------------fbf245b36fce04f2ca376382\r
Content-Disposition: form-data; name="known"; filename="%s"\r
Content-Type: application/json\r
\r
2\r
----------------------------fbf245b36fce04f2ca376382--\r
' "$(basename -- "${fileName}")" |
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --header 'Content-Type: multipart/form-data; boundary=--------------------------fbf245b36fce04f2ca376382' \
  --data-binary '@-'
