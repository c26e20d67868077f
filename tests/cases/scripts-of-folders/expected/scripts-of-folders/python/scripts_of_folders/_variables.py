"""The variables of the collection, and where their values come from."""

from __future__ import annotations

from ._core import Variable

VARIABLES: tuple[Variable, ...] = (
    Variable("baseUrl", keyword="base_url", environment="BASE_URL"),
    Variable("cursor", keyword="cursor", environment="CURSOR", value=""),
    Variable(
        "request_id", keyword="request_id", environment="REQUEST_ID", value="none"
    ),
)
