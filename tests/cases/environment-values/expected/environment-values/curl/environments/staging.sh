# Staging
#
# Source it before the scripts of this folder: . environments/staging.sh
# Secret or empty, to be set by yourself: token, tenant.
# Needs server in the environment.
stage=staging
limit=2
baseUrl="${server:?}/${stage}"
export stage limit baseUrl
