# \u202e\u2028\x00\x1b[2J
#
# Source it before the scripts of this folder: . environments/environment-2j.sh
id=2
export id
