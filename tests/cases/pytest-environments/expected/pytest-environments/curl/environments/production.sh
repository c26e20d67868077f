# production
#
# Source it before the scripts of this folder: . environments/production.sh
# Secret or empty, to be set by yourself: key.
