# Dev
#
# Source it before the scripts of this folder: . environments/dev.sh
id=1
export id
