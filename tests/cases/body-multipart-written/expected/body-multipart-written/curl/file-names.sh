#!/bin/sh
# File names
#
# Needs baseUrl, file, file_2 in the environment.
# file is the path of a file to send, in Postman "naïve €.txt".
# file_2 is the path of a file to send, in Postman "a.csv".
quote_path() { printf %s "$1" | LC_ALL=C sed 's/["\\]/\\&/g'; }
text=${text-'a;b,c \ d'}
: "${file:?}" "${file_2:?}"
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/parts" \
  --header 'Expect:' \
  --form 'file=@"'"$(quote_path "${file:?}")"'";type=text/plain' \
  --form 'file=@"'"$(quote_path "${file_2:?}")"'";type=text/csv' \
  --form-string "text=${text}"
