# ../../../etc/passwd
#
# Source it before the scripts of this folder: . environments/etc-passwd.sh
id=4
export id
