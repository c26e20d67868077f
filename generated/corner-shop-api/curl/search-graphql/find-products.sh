#!/bin/sh
# Find products
#
# Full text search.
#
# Empty unless the environment sets it: token.
base_url=${base_url-'https://api.corner-shop.example.com/v1'}
token=${token-}
curl --location --max-redirs 10 --proto-redir '=https' \
  --url "${base_url}/graphql" \
  --header "Authorization: ${token:+Bearer ${token}}" \
  --header 'Content-Type: application/json' \
  --data-raw '{"query":"query FindProducts($text: String!, $first: Int = 10) {\n  search(text: $text, first: $first) {\n    nodes { id name price { amount currency } }\n    pageInfo { endCursor hasNextPage }\n  }\n}\n","operationName":"FindProducts","variables":{
  "text": "tea",
  "first": 5
}}'
