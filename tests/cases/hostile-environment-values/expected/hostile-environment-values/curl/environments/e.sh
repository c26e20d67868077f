# E
#
# Source it before the scripts of this folder: . environments/e.sh
cr=$(printf '\r')
text=''\''"""\
`exit 1` $(exit 1) ${HOME} !x %s {% x %}  '"$(printf '\342\200\256')$cr"'
# x
-n'
x='

exit 1
'
export text x
