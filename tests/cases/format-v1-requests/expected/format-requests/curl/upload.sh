#!/bin/sh
# Upload
#
# Needs baseUrl in the environment.
curl --location \
  --url "${baseUrl:?}/files" \
  --form-string 'note=hello' \
  --form 'file=@photo.png;type=image/png'
