"""The variables of the collection, and where their values come from."""

from __future__ import annotations

from ._core import Variable

VARIABLES: tuple[Variable, ...] = (
    Variable("baseUrl", keyword="base_url", environment="BASE_URL"),
    Variable("client_id", keyword="client_id", environment="CLIENT_ID"),
    Variable("client_secret", keyword="client_secret", environment="CLIENT_SECRET"),
    Variable("token", keyword="token", environment="TOKEN", value=""),
)
