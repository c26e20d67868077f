#!/bin/sh
# Upload image
#
# Adds a picture to a product.
#
# Needs image_file in the environment.
# Empty unless the environment sets it: token.
# image_file is the path of a file to send, in Postman "earl-grey.jpg".
encode_url() {
  printf %s "$1" | od -An -v -tu1 | LC_ALL=C awk '{ for (i = 1; i <= NF; i++) {
    n = $i + 0; if (n == 35) exit; if (n == 63) query = 1; if (n == 92 && !query) n = 47
    odd = index(query ? " 34 39 60 62 " : " 34 60 62 96 123 125 ", " " n " ")
    printf(n < 33 || n > 126 || odd ? "%%%02X" : "%c", n)
  } }'
}
quote_path() { printf %s "$1" | LC_ALL=C sed 's/["\\]/\\&/g'; }
base_url=${base_url-'https://api.corner-shop.example.com/v1'}
token=${token-}
product_id=${product_id-prd_1042}
: "${image_file:?}"
curl --location --max-redirs 10 --proto-redir '=https' --globoff --path-as-is \
  --url "$(encode_url "${base_url}/products/${product_id}/images")" \
  --header "Authorization: ${token:+Bearer ${token}}" \
  --header 'Expect:' \
  --form 'image=@"'"$(quote_path "${image_file:?}")"'";type=image/jpeg' \
  --form-string 'alt=A tin of tea' \
  --form-string 'position=1'
