# production
#
# Source it before the scripts of this folder: . environments/production.sh
# Needs server in the environment.
baseUrl="${server:?}"
version=v9
token='plain-token'
export baseUrl version token
