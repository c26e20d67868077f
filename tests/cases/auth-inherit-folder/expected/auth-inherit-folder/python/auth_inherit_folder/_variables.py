"""The variables of the collection, and where their values come from."""

from __future__ import annotations

from ._core import Variable

VARIABLES: tuple[Variable, ...] = (
    Variable("baseUrl", keyword="base_url", environment="BASE_URL"),
    Variable("folder_token", keyword="folder_token", environment="FOLDER_TOKEN"),
    Variable("password", keyword="password", environment="PASSWORD"),
    Variable("token", keyword="token", environment="TOKEN"),
)
