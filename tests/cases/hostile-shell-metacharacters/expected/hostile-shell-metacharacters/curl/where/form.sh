#!/bin/sh
# Form
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --data-raw '%24%28touch%20pwned%29%20%60touch%20pwned%60%20%24%7BHOME%7D%20%24HOME%3B%20touch%20pwned%20%26%20%7C%20%3E%20pwned%20%3C%20%2A%20%3F%20~%20%21%20%21%21%20%23%20%5C%20%27%22%27=%24%28touch%20pwned%29%20%60touch%20pwned%60%20%24%7BHOME%7D%20%24HOME%3B%20touch%20pwned%20%26%20%7C%20%3E%20pwned%20%3C%20%2A%20%3F%20~%20%21%20%21%21%20%23%20%5C%20%27%22%27'
