# CON
#
# Source it before the scripts of this folder: . environments/con_.sh
id=6
export id
