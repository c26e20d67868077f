# Local
#
# Source it before the scripts of this folder: . environments/local.sh
path_=local
export path_
