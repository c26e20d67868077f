"""Ways to get an access token of OAuth 2.0 that is not given. Section 6.5."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Literal, NamedTuple, TypedDict, Unpack

from ..draft import Draft, Tokens
from ..errors import AuthError
from .base import Fill, TokenFlow

if TYPE_CHECKING:
    import httpx2

KIND = "OAuth 2.0"


class RequestParameter(NamedTuple):
    """What one of the requests of a flow carries besides the usual.

    `request` is the one for a token, the one that refreshes a token, or the one that
    the user's browser makes (`auth`), which takes parameters in its URL only.
    """

    name: str
    value: str
    send_as: Literal["body", "header", "url"] = "body"
    request: Literal["auth", "token", "refresh"] = "token"

    def __repr__(self) -> str:
        return f"RequestParameter({self.name!r}, ...)"


class TokenOptions(TypedDict, total=False):
    """What all flows take.

    `audience`, `resource` and `parameters` are sent besides the usual. Tokens are
    refreshed at `refresh_url`, or where they come from. `in_body` sends the client's id
    and secret in the body instead of by HTTP Basic.
    """

    scope: str
    audience: str
    resource: str
    parameters: tuple[RequestParameter, ...]
    refresh_url: str
    in_body: bool


class Authorization(NamedTuple):
    """What is needed to ask the user, all variables filled in."""

    url: str
    client_id: str
    scope: str
    redirect_url: str
    state: str
    pkce: str | None
    code_verifier: str
    parameters: tuple[RequestParameter, ...]
    open_browser: Callable[[str], object] | None
    timeout: float

    def __repr__(self) -> str:
        return "Authorization(...)"


class Grant(NamedTuple):
    """A flow with all variables filled in; equal ones share their token in a client.

    `fields` are those of its own token request, none where there is only a token to be
    refreshed.
    """

    token_url: str
    refresh_url: str
    client_id: str
    client_secret: str
    in_body: bool
    parameters: tuple[RequestParameter, ...]
    fields: tuple[tuple[str, str], ...]
    refresh_token: str
    authorization: Authorization | None

    def __repr__(self) -> str:
        return "Grant(...)"


class _Flow(TokenFlow):
    __slots__ = ("client_id", "client_secret", "options", "token_url")

    def __init__(
        self,
        token_url: str,
        client_id: str,
        client_secret: str,
        options: TokenOptions,
    ) -> None:
        self.token_url = token_url
        self.client_id = client_id
        self.client_secret = client_secret
        self.options = options

    def apply(
        self, draft: Draft, fill: Fill, header_prefix: str, placement: str
    ) -> None:
        """Change a request so that it gets a token when it is sent."""
        grant = self._grant(fill)
        draft.remove_header("Authorization")
        if placement == "queryParams":
            draft.set_query("access_token", "")
        elif placement != "header":
            return
        prefix = None if placement == "queryParams" else header_prefix
        draft.flow = _Opener(grant, draft.tokens, prefix)

    def _grant(self, fill: Fill) -> Grant:
        options = self.options
        fields = ((name, fill(value)) for name, value in self._fields())
        return Grant(
            fill(self.token_url),
            fill(options.get("refresh_url", "")),
            fill(self.client_id),
            fill(self.client_secret),
            options.get("in_body", False),
            tuple(self._parameters(fill)),
            tuple((name, value) for name, value in fields if value),
            fill(self._refresh_token()),
            self._authorization(fill),
        )

    def _parameters(self, fill: Fill) -> Iterator[RequestParameter]:
        for name, value in (
            ("audience", self.options.get("audience", "")),
            ("resource", self.options.get("resource", "")),
        ):
            if value:
                yield RequestParameter(name, fill(value))
        for parameter in self.options.get("parameters", ()):
            name, value, send_as, request = parameter
            yield RequestParameter(fill(name), fill(value), send_as, request)

    def _fields(self) -> Iterator[tuple[str, str]]:
        raise NotImplementedError

    def _refresh_token(self) -> str:
        return ""

    def _authorization(self, fill: Fill) -> Authorization | None:
        return None


class ClientCredentials(_Flow):
    """A token for the client itself, by its id and secret."""

    __slots__ = ()

    def __init__(
        self,
        token_url: str,
        client_id: str,
        client_secret: str,
        **options: Unpack[TokenOptions],
    ) -> None:
        super().__init__(token_url, client_id, client_secret, options)

    def _fields(self) -> Iterator[tuple[str, str]]:
        yield "grant_type", "client_credentials"
        yield "scope", self.options.get("scope", "")


class PasswordGrant(_Flow):
    """A token for a user, by the user's name and password."""

    __slots__ = ("password", "username")

    def __init__(
        self,
        token_url: str,
        client_id: str = "",
        client_secret: str = "",
        *,
        username: str,
        password: str,
        **options: Unpack[TokenOptions],
    ) -> None:
        super().__init__(token_url, client_id, client_secret, options)
        self.username = username
        self.password = password

    def _fields(self) -> Iterator[tuple[str, str]]:
        yield "grant_type", "password"
        yield "username", self.username
        yield "password", self.password
        yield "scope", self.options.get("scope", "")


class RefreshToken(_Flow):
    """Tokens by a refresh token, and then by those that the server gives instead."""

    __slots__ = ("refresh_token",)

    def __init__(
        self,
        token_url: str,
        client_id: str = "",
        client_secret: str = "",
        *,
        refresh_token: str,
        **options: Unpack[TokenOptions],
    ) -> None:
        super().__init__(token_url, client_id, client_secret, options)
        self.refresh_token = refresh_token

    def _fields(self) -> Iterator[tuple[str, str]]:
        return iter(())

    def _refresh_token(self) -> str:
        return self.refresh_token

    def _parameters(self, fill: Fill) -> Iterator[RequestParameter]:
        if scope := self.options.get("scope"):
            yield RequestParameter("scope", fill(scope), request="refresh")
        for parameter in super()._parameters(fill):
            # This flow has no other request.
            yield parameter._replace(request="refresh")


class AuthorizationCode(_Flow):
    """A token that the user of a browser agrees to.

    A server on 127.0.0.1 waits `timeout` seconds for the browser to come back. With a
    `redirect_url` of this machine it is there, with none on a free port; any other
    raises AuthError. `state` and `code_verifier` are made up if they are empty.
    `open_browser` is called with the URL to open, instead of the system's browser.
    """

    __slots__ = (
        "authorization_url",
        "code_verifier",
        "open_browser",
        "pkce",
        "redirect_url",
        "state",
        "timeout",
    )

    def __init__(
        self,
        authorization_url: str,
        token_url: str,
        client_id: str,
        client_secret: str = "",
        *,
        redirect_url: str = "",
        state: str = "",
        pkce: Literal["S256", "plain"] | None = None,
        code_verifier: str = "",
        open_browser: Callable[[str], object] | None = None,
        timeout: float = 300.0,
        **options: Unpack[TokenOptions],
    ) -> None:
        super().__init__(token_url, client_id, client_secret, options)
        self.authorization_url = authorization_url
        self.redirect_url = redirect_url
        self.state = state
        self.pkce = pkce
        self.code_verifier = code_verifier
        self.open_browser = open_browser
        self.timeout = timeout

    def apply(
        self, draft: Draft, fill: Fill, header_prefix: str, placement: str
    ) -> None:
        """Change a request so that it gets a token when it is sent.

        Raises AuthError for a client that may not open a browser.
        """
        if not draft.tokens.fetch:
            raise AuthError(
                KIND,
                "there is no access token: pass fetch_tokens=True to the client to get "
                "one in the browser, or give it by auth=OAuth2Auth(token)",
            )
        super().apply(draft, fill, header_prefix, placement)

    def _fields(self) -> Iterator[tuple[str, str]]:
        yield "grant_type", "authorization_code"

    def _authorization(self, fill: Fill) -> Authorization:
        return Authorization(
            fill(self.authorization_url),
            fill(self.client_id),
            fill(self.options.get("scope", "")),
            fill(self.redirect_url),
            fill(self.state),
            self.pkce,
            fill(self.code_verifier),
            tuple(self._parameters(fill)),
            self.open_browser,
            self.timeout,
        )


class _Opener:
    """Makes what sends a request with its token; its own repr shows no secret."""

    __slots__ = ("_grant", "_prefix", "_tokens")

    def __init__(self, grant: Grant, tokens: Tokens, prefix: str | None) -> None:
        self._grant = grant
        self._tokens = tokens
        self._prefix = prefix

    def __call__(self) -> httpx2.Auth:
        from .oauth2_tokens import Held, TokenAuth

        held = self._tokens.held.setdefault(self._grant, Held(self._grant))
        return TokenAuth(held, self._prefix)
