#!/bin/sh
# Deeper
#
# Needs baseUrl in the environment.
# price_country_n is {{price_{{country_{{n}}}}}}.
# country_n is {{country_{{n}}}}.
encode_url() {
  printf %s "$1" | od -An -v -tu1 | LC_ALL=C awk '{ for (i = 1; i <= NF; i++) {
    n = $i + 0; if (n == 35) exit; if (n == 63) query = 1; if (n == 92 && !query) n = 47
    odd = index(query ? " 34 39 60 62 " : " 34 60 62 96 123 125 ", " " n " ")
    printf(n < 33 || n > 126 || odd ? "%%%02X" : "%c", n)
  } }'
}
currency=${currency-eur}
n=${n-1}
case "country_${n}" in
  country_1) country_n=${country_1-usd} ;;
  *) : "${country_n:?}" ;;
esac
case "price_${country_n}" in
  price_eur) price_country_n=${price_eur-'1 é'} ;;
  price_usd) price_country_n=${price_usd-"${currency}"} ;;
  *) : "${price_country_n:?}" ;;
esac
: "${baseUrl:?}"
curl --location --max-redirs 10 --globoff --path-as-is \
  --url "$(encode_url "${baseUrl:?}/prices/${price_country_n}")"
