#!/bin/sh
# Upload
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/files" \
  --header 'Expect:' \
  --form-string 'note=hello' \
  --form 'file=@photo.png;type=image/png'
