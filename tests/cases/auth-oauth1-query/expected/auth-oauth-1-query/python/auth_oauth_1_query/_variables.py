"""The variables of the collection, and where their values come from."""

from __future__ import annotations

from ._core import Variable

VARIABLES: tuple[Variable, ...] = (
    Variable("baseUrl", keyword="base_url", environment="BASE_URL"),
    Variable("consumer_key", keyword="consumer_key", environment="CONSUMER_KEY"),
    Variable(
        "consumer_secret", keyword="consumer_secret", environment="CONSUMER_SECRET"
    ),
    Variable("token", keyword="token", environment="TOKEN"),
    Variable("token_secret", keyword="token_secret", environment="TOKEN_SECRET"),
)
