#!/bin/sh
# Create a user
#
# Creates a user in a database or passwordless connection. Which fields are required depends on the
# connection: a database wants email and password, SMS wants phone_number.
#
# Needs auth0_domain, auth0_token in the environment.
cr=$(printf '\r')
curl --location --max-redirs 10 --proto-redir '=https' \
  --url "https://${auth0_domain:?}/api/v2/users" \
  --header "Authorization: Bearer ${auth0_token:?}" \
  --header 'Content-Type: application/json' \
  --data-raw '{'"$cr"'
  "connection": "Username-Password-Authentication",'"$cr"'
  "email": "ada@example.com",'"$cr"'
  "password": "",'"$cr"'
  "name": "Ada Example",'"$cr"'
  "email_verified": false,'"$cr"'
  "verify_email": true,'"$cr"'
  "user_metadata": {'"$cr"'
    "language": "en"'"$cr"'
  },'"$cr"'
  "app_metadata": {'"$cr"'
    "plan": "free",'"$cr"'
    "seats": 1'"$cr"'
  }'"$cr"'
}'
