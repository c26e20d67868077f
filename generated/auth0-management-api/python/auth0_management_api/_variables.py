"""The variables of the collection, and where their values come from."""

from __future__ import annotations

from ._core import Variable

VARIABLES: tuple[Variable, ...] = (
    Variable("auth0_domain", keyword="auth0_domain", environment="AUTH0_DOMAIN"),
    Variable("auth0_token", keyword="auth0_token", environment="AUTH0_TOKEN"),
)
