"""The variables of the collection, and where their values come from."""

from __future__ import annotations

from ._core import Variable

VARIABLES: tuple[Variable, ...] = (
    Variable("baseUrl", keyword="base_url", environment="BASE_URL"),
    Variable("access_token", keyword="access_token", environment="ACCESS_TOKEN"),
    Variable("client_token", keyword="client_token", environment="CLIENT_TOKEN"),
    Variable("client_secret", keyword="client_secret", environment="CLIENT_SECRET"),
)
