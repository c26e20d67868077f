"""The options of clients: what they are, and what becomes of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from os import PathLike
from typing import TYPE_CHECKING, Any, TypedDict, cast

from .arguments import QueryValue, Seconds
from .auth import Auth
from .draft import Tokens
from .operation import SavedValues
from .request import Setup
from .retry import Policy
from .settings import Connections, Settings
from .variables import Variable, Variables

if TYPE_CHECKING:
    import ssl

    import httpx2

    from .request import PreparedRequest
    from .result import Answer


class Changes(TypedDict, total=False):
    """The options that `with_options` can change; see `ClientOptions`."""

    timeout: Seconds
    total_timeout: float | None
    max_retries: int
    retry_unsafe: bool
    idempotency_header: str
    follow_redirects: bool
    insecure_redirects: bool
    max_response_bytes: int | None
    extra_headers: Mapping[str, str | None]
    extra_query: Mapping[str, QueryValue]
    auth: Auth | httpx2.Auth | None
    variables: Mapping[str, str]
    before_request: Callable[[PreparedRequest], object] | None
    after_response: Callable[[PreparedRequest, Answer], object] | None
    chain_variables: bool


class _SharedOptions(Changes, total=False):
    saved_values: bool
    files_from: str | PathLike[str]
    fetch_tokens: bool
    max_connections: int | None
    proxy: str | None
    verify: bool | ssl.SSLContext
    http2: bool


class ClientOptions(_SharedOptions, total=False):
    """What a client takes besides the variables of its collection.

    What is sent:

    `auth` replaces the authentication of every operation, and explicit `Authorization`
    headers. `extra_headers` and `extra_query` go with every request, in place of those
    of their names; None removes a header. `saved_values` fills in what a call leaves
    out with the values of the collection. Files that it names are sent only from the
    folder `files_from`, where their paths begin and which no link leaves. `variables`
    sets some by their names in Postman, those too that have no keyword, as their names
    are made of other variables. With `chain_variables` an answer sets the variables
    that the scripts of the collection take from it. `fetch_tokens` says whether access
    tokens that are not given are got from their server: as a rule yes, with
    `saved_values` no, and only if it is True where a browser has to be opened.

    How it is sent:

    `timeout` is in seconds, 60 at first, None for no end, and counts for each step: to
    connect, for the head of an answer, and for each piece that comes or goes; an
    httpx2.Timeout is taken too. `total_timeout` is for all of a call, with its retries
    and redirects, and for a stream until it begins; as a rule there is none. Requests
    are sent again up to `max_retries` times (2 at first), POST and PATCH only if they
    carry an idempotency key, or with `retry_unsafe`. `idempotency_header` is the name
    of a header that gives each such request a key. `follow_redirects` says whether
    redirects are followed, as a rule what the collection says; from HTTPS to HTTP only
    with `insecure_redirects`, and never with credentials to another server.
    `max_response_bytes` is the most that an answer may have, its content coding undone;
    as a rule there is no limit. `before_request` is called with each request before it
    is signed and sent, and may return another one; `after_response` with the request
    and its answer.

    How it connects:

    `max_connections` is 100 at first. `proxy` is a URL; those of the environment are
    used too. `verify` is True, False, or a context with other certificates; as a rule
    certificates are checked unless the collection says no. `http2` needs the
    library h2. `http_client` is used instead of one's own, and not closed.
    """

    http_client: httpx2.Client


class AsyncClientOptions(_SharedOptions, total=False):
    """As `ClientOptions`, with an async `http_client`; hooks may be coroutines."""

    http_client: httpx2.AsyncClient


def setup_of(
    variables: Iterable[Variable],
    values: Mapping[str, str | None],
    options: _SharedOptions,
    saved: Mapping[str, SavedValues] | None,
    user_agent: str,
) -> Setup:
    """Give what a client puts into its requests."""
    given = Variables(variables, {**values, **options.get("variables", {})})
    # Postman's Send button gets no tokens; an `auth` of the caller's is meant as it is.
    fetches = not options.get("saved_values") or options.get("auth") is not None
    tokens = Tokens(options.get("fetch_tokens", None if fetches else False))
    files_from = options.get("files_from")
    return Setup(given, options.get("auth"), saved, user_agent, tokens, files_from)


def settings_of(options: _SharedOptions) -> Settings:
    """Give how a client sends."""
    return changed_settings(Settings(), options)


def changed_setup(setup: Setup, changes: Changes) -> Setup:
    """Give what a client puts into its requests with some of it changed."""
    variables = setup.variables.with_values(changes.get("variables", {}))
    return setup._replace(variables=variables, auth=changes.get("auth", setup.auth))


def changed_settings(settings: Settings, changes: Changes) -> Settings:
    """Give settings with some of them changed."""
    given = cast("Mapping[str, Any]", changes)
    policy = settings.policy._replace(**_named(given, Policy._fields))
    settings = settings._replace(**_named(given, Settings._fields))
    return settings._replace(policy=policy)


def connections_of(options: _SharedOptions) -> Connections:
    """Give how a client connects."""
    return Connections(
        options.get("max_connections", 100),
        options.get("proxy"),
        options.get("verify"),
        options.get("http2", False),
    )


def _named(given: Mapping[str, Any], names: Iterable[str]) -> dict[str, Any]:
    return {name: given[name] for name in names if name in given}
