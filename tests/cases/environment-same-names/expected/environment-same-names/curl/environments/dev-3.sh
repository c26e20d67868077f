# Dev 3
#
# Source it before the scripts of this folder: . environments/dev-3.sh
id=3
export id
