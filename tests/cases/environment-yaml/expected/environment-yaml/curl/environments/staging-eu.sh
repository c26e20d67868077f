# Staging: EU
#
# Source it before the scripts of this folder: . environments/staging-eu.sh
# Secret or empty, to be set by yourself: token.
# Needs server in the environment.
baseUrl="${server:?}"
id='12:30:45'
export baseUrl id
