"""The auth of the collection's requests."""

from ._core.auth.oauth1 import OAuth1Auth

OAUTH1_AUTH = OAuth1Auth(
    "{{consumer_key}}",
    "{{consumer_secret}}",
    token="{{token}}",
    token_secret="{{token_secret}}",
    in_header=False,
)
OAUTH1_AUTH_2 = OAuth1Auth(
    "{{consumer_key}}",
    "{{consumer_secret}}",
    signature_method="",
    version="",
    in_header=False,
)
