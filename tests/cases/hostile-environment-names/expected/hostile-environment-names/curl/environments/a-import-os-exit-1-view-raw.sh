# a
# import os
# exit 1 # {{ view }} {% raw %}
#
# Source it before the scripts of this folder: . environments/a-import-os-exit-1-view-raw.sh
id=1
export id
