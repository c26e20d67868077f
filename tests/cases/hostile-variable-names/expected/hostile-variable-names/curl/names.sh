#!/bin/sh
# Names
#
# Needs baseUrl, variable_2 in the environment.
# touch_pwned is {{$(touch pwned)}}.
# a_b is {{a;b}}.
# drop is {{'; DROP}}.
# variable is {{
# }}.
# variable_2 is {{}}.
# e is {{é}}.
touch_pwned=${touch_pwned-1}
a_b=${a_b-2}
drop=${drop-3}
variable=${variable-4}
__class__=${__class__-5}
e=${e-7}
curl --location --globoff \
  --url "${baseUrl:?}/items?a=${touch_pwned}&b=${a_b}&c=${drop}&d=${variable}&e=${__class__}&f=${variable_2:?}&g=${e}"
