# Dev 2
#
# Source it before the scripts of this folder: . environments/dev-2.sh
id=2
export id
