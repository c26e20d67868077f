#!/bin/sh
# Price
#
# Needs baseUrl in the environment.
# price_currency is {{price_{{currency}}}}.
currency=${currency-eur}
case "price_${currency}" in
  "price_$(printf '\302\255')") price_currency=${price-10} ;;
  price_eur) price_currency=${price_eur-9} ;;
  *) : "${price_currency:?}" ;;
esac
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/price" \
  --header "X-Price: ${price_currency}"
