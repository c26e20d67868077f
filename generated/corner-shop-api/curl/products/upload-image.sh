#!/bin/sh
# Upload image
#
# Adds a picture to a product.
#
# Empty unless the environment sets it: token.
base_url=${base_url-'https://api.corner-shop.example.com/v1'}
token=${token-}
product_id=${product_id-prd_1042}
curl --location \
  --url "${base_url}/products/${product_id}/images" \
  --header "Authorization: ${token:+Bearer ${token}}" \
  --form 'image=@earl-grey.jpg;type=image/jpeg' \
  --form-string 'alt=A tin of tea' \
  --form-string 'position=1'
