#!/bin/sh
# In a nameless folder
baseUrl=${baseUrl-'https://api.example.com/v1'}
curl --location \
  --url "${baseUrl}/in-a-nameless-folder"
