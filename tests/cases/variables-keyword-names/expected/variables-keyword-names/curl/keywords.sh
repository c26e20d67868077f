#!/bin/sh
# Keywords
#
# Needs baseUrl, class, self, auth, PATH_, timeout in the environment.
# PATH_ is {{PATH}}.
curl --location \
  --url "${baseUrl:?}/${class:?}/${self:?}/${auth:?}/${PATH_:?}/${timeout:?}"
