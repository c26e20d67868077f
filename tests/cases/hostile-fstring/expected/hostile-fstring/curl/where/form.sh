#!/bin/sh
# Form
#
# Needs baseUrl in the environment.
curl --location --max-redirs 10 \
  --url "${baseUrl:?}/items" \
  --data-raw '%7B__import__%28%27os%27%29.abort%28%29%7D%20%25s%20%25%28x%29s%20%7B0%21r%3A%3E%7B1%7D%7D%20%24x%20%24%7Bx%7D%20%23%7Bx%7D=%7B__import__%28%27os%27%29.abort%28%29%7D%20%25s%20%25%28x%29s%20%7B0%21r%3A%3E%7B1%7D%7D%20%24x%20%24%7Bx%7D%20%23%7Bx%7D'
