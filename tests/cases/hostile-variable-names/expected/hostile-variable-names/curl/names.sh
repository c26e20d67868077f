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
encode_url() {
  printf %s "$1" | od -An -v -tu1 | LC_ALL=C awk '{ for (i = 1; i <= NF; i++) {
    n = $i + 0; if (n == 35) exit; if (n == 63) query = 1; if (n == 92 && !query) n = 47
    odd = index(query ? " 34 39 60 62 " : " 34 60 62 96 123 125 ", " " n " ")
    printf(n < 33 || n > 126 || odd ? "%%%02X" : "%c", n)
  } }'
}
touch_pwned=${touch_pwned-1}
a_b=${a_b-2}
drop=${drop-3}
variable=${variable-4}
__class__=${__class__-5}
e=${e-7}
: "${baseUrl:?}" "${variable_2:?}"
curl --location --max-redirs 10 --globoff --path-as-is \
  --url "$(encode_url "${baseUrl:?}/items?a=${touch_pwned}&b=${a_b}&c=${drop}&d=${variable}&e=${__class__}&f=${variable_2:?}&g=${e}")"
