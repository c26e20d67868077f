# staging
#
# Source it before the scripts of this folder: . environments/staging.sh
key=k1
order=o1
export key order
