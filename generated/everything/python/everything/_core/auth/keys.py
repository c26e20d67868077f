"""Authentication by a token or a key."""

from collections.abc import Callable

from ..draft import Draft
from ..errors import MissingVariableError
from .base import Auth, Fill, TokenFlow


class BearerAuth(Auth):
    """`Authorization: Bearer <token>`, or nothing for an empty token. Section 6.3.

    A function instead of the token is called for each request.
    """

    __slots__ = ("token",)

    def __init__(self, token: str | Callable[[], str]) -> None:
        self.token = token

    def apply(self, draft: Draft, fill: Fill) -> None:
        """Set the header."""
        token = fill(self.token) if isinstance(self.token, str) else self.token()
        if token:
            draft.set_credentials("Authorization", f"Bearer {token}")


class ApiKeyAuth(Auth):
    """A key in a header, or in the query; None there is the name alone. Section 6.3."""

    __slots__ = ("in_query", "name", "value")

    def __init__(self, name: str, value: str | None, *, in_query: bool = False) -> None:
        self.name = name
        self.value = value
        self.in_query = in_query

    def apply(self, draft: Draft, fill: Fill) -> None:
        """Set the header or the parameter in place of all of its name."""
        name = fill(self.name)
        value = None if self.value is None else fill(self.value)
        if self.in_query and (name or value):
            draft.set_query(name, value)
        elif name:
            draft.set_credentials(name, value or "")


class OAuth2Auth(Auth):
    """An access token of OAuth 2.0. Sections 6.3 and 6.5.

    `placement` is `header`, or `queryParams` for the parameter `access_token`. `flow`
    gets a token where none is given.
    """

    __slots__ = ("access_token", "flow", "header_prefix", "placement")

    def __init__(
        self,
        access_token: str,
        header_prefix: str = "Bearer",
        placement: str = "header",
        *,
        flow: TokenFlow | None = None,
    ) -> None:
        self.access_token = access_token
        self.header_prefix = header_prefix
        self.placement = placement
        self.flow = flow

    def apply(self, draft: Draft, fill: Fill) -> None:
        """Set the header or the parameter, or nothing without a token."""
        flow = None if draft.tokens.fetch is False else self.flow
        try:
            token = fill(self.access_token)
        except MissingVariableError:
            if flow is None:
                raise
            token = ""
        if token:
            self._set(draft, token, fill(self.header_prefix).strip())
        elif flow is not None:
            flow.apply(draft, fill, fill(self.header_prefix).strip(), self.placement)

    def _set(self, draft: Draft, token: str, prefix: str) -> None:
        draft.remove_header("Authorization")
        if self.placement == "queryParams":
            draft.set_query("access_token", token)
        elif self.placement == "header":
            draft.add_header("Authorization", f"{prefix} {token}" if prefix else token)
