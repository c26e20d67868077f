"""The variables of the collection, and where their values come from."""

from __future__ import annotations

from ._core import Variable

VARIABLES: tuple[Variable, ...] = (
    Variable("baseUrl", keyword="base_url", environment="BASE_URL"),
    Variable("access_key", keyword="access_key", environment="ACCESS_KEY"),
    Variable("secret_key", keyword="secret_key", environment="SECRET_KEY"),
    Variable("consumer_key", keyword="consumer_key", environment="CONSUMER_KEY"),
    Variable(
        "consumer_secret", keyword="consumer_secret", environment="CONSUMER_SECRET"
    ),
    Variable("hawk_id", keyword="hawk_id", environment="HAWK_ID"),
    Variable("hawk_key", keyword="hawk_key", environment="HAWK_KEY"),
    Variable("user", keyword="user", environment="USER_"),
    Variable("password", keyword="password", environment="PASSWORD"),
    Variable("access_token", keyword="access_token", environment="ACCESS_TOKEN"),
    Variable("client_token", keyword="client_token", environment="CLIENT_TOKEN"),
    Variable("client_secret", keyword="client_secret", environment="CLIENT_SECRET"),
    Variable("jwt_secret", keyword="jwt_secret", environment="JWT_SECRET"),
    Variable("key_id", keyword="key_id", environment="KEY_ID"),
    Variable("private_key", keyword="private_key", environment="PRIVATE_KEY"),
)
