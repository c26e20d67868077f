#!/bin/sh
# Names
#
# Needs baseUrl in the environment.
name=${name-'n=1'}
printf '\055---------------------------d41621a9ff513c1657545b13\r
Content-Disposition: form-data; name="a="b""\r
\r
1\r
----------------------------d41621a9ff513c1657545b13\r
Content-Disposition: form-data; name="back\\slash"\r
\r
2\r
----------------------------d41621a9ff513c1657545b13\r
Content-Disposition: form-data; name="%s"\r
\r
3\r
----------------------------d41621a9ff513c1657545b13--\r
' "${name}" |
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/parts" \
  --header 'Content-Type: multipart/form-data; boundary=--------------------------d41621a9ff513c1657545b13' \
  --data-binary '@-'
