"""The auth of the collection's requests."""

from ._core.auth.oauth1 import OAuth1Auth

OAUTH1_AUTH = OAuth1Auth(
    "{{consumer_key}}",
    "{{consumer_secret}}",
    token="{{token}}",
    token_secret="{{token_secret}}",
    signature_method="HMAC-SHA256",
    realm="My realm",
    callback="https://cb.test/x",
    verifier="v",
)
