# `exit 1` $(exit 1) ](x) <b>
#
# Source it before the scripts of this folder: . environments/exit-1-exit-1-x-b.sh
id=3
export id
