#!/bin/sh
# File names
#
# Needs baseUrl in the environment.
text=${text-'a;b,c \ d'}
cat 'naïve €.txt' 'a.csv' >/dev/null &&
{
  printf '\055---------------------------4499eb4ed61980245f79f414\r
Content-Disposition: form-data; name="file"; filename="naïve €.txt"; filename*=UTF-8'\'''\''na%%C3%%AFve%%20%%E2%%82%%AC.txt\r
Content-Type: text/plain\r
\r
'
  cat 'naïve €.txt'
  printf '\r
----------------------------4499eb4ed61980245f79f414\r
Content-Disposition: form-data; name="file"; filename="a.csv"\r
Content-Type: text/csv\r
\r
'
  cat 'a.csv'
  printf '\r
----------------------------4499eb4ed61980245f79f414\r
Content-Disposition: form-data; name="text"\r
\r
%s\r
----------------------------4499eb4ed61980245f79f414--\r
' "${text}"
} |
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/parts" \
  --header 'Expect:' \
  --header 'Content-Type: multipart/form-data; boundary=--------------------------4499eb4ed61980245f79f414' \
  --data-binary '@-'
