# """'''\
#
# Source it before the scripts of this folder: . environments/environment.sh
id=0
export id
