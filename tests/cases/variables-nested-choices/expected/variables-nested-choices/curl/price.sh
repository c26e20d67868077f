#!/bin/sh
# Price
#
# Needs baseUrl in the environment.
# price_currency is {{price_{{currency}}}}.
encode_url() {
  printf %s "$1" | od -An -v -tu1 | LC_ALL=C awk '{ for (i = 1; i <= NF; i++) {
    n = $i + 0; if (n == 35) exit; if (n == 63) query = 1; if (n == 92 && !query) n = 47
    odd = index(query ? " 34 39 60 62 " : " 34 60 62 96 123 125 ", " " n " ")
    printf(n < 33 || n > 126 || odd ? "%%%02X" : "%c", n)
  } }'
}
latin_1() { printf %s "$1" | iconv -f UTF-8 -t ISO-8859-1; }
currency=${currency-eur}
case "price_${currency}" in
  price_eur) price_currency=${price_eur-'1 é'} ;;
  price_usd) price_currency=${price_usd-"${currency}"} ;;
  *) : "${price_currency:?}" ;;
esac
: "${baseUrl:?}"
curl --location --max-redirs 10 --globoff --path-as-is \
  --url "$(encode_url "${baseUrl:?}/prices/${price_currency}")" \
  --header "X-Price: $(latin_1 "${price_currency}")"
