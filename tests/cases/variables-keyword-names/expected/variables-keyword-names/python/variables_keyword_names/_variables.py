"""The variables of the collection, and where their values come from."""

from __future__ import annotations

from ._core import Variable

VARIABLES: tuple[Variable, ...] = (
    Variable("baseUrl", keyword="base_url", environment="BASE_URL"),
    Variable("class", keyword="class_", environment="CLASS_"),
    Variable("self", keyword="self_", environment="SELF_"),
    Variable("auth", keyword="auth_", environment="AUTH_"),
    Variable("PATH", keyword="path", environment="PATH_"),
    Variable("timeout", keyword="timeout_", environment="TIMEOUT_"),
)
