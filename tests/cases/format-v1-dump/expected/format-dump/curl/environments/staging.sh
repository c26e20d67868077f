# Staging
#
# Source it before the scripts of this folder: . environments/staging.sh
region=south
export region
