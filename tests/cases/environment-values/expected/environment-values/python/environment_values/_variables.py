"""The variables of the collection, and where their values come from."""

from __future__ import annotations

from ._core import Variable

VARIABLES: tuple[Variable, ...] = (
    Variable(
        "baseUrl",
        keyword="base_url",
        environment="BASE_URL",
        value="{{server}}/default",
    ),
    Variable("server", keyword="server", environment="SERVER"),
    Variable("stage", keyword="stage", environment="STAGE"),
    Variable("version", keyword="version", environment="VERSION", value="v1"),
    Variable("limit", keyword="limit", environment="LIMIT", value="10"),
    Variable("tenant", keyword="tenant", environment="TENANT", value="acme"),
    Variable("token", keyword="token", environment="TOKEN"),
)
