"""How a client sends: what does not depend on the operation."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, NamedTuple

from .arguments import OMIT, QueryValue, Timeout
from .retry import Policy

if TYPE_CHECKING:
    import ssl

    from .request import PreparedRequest
    from .result import Answer


class Settings(NamedTuple):
    """How a client sends its requests; see `ClientOptions`."""

    policy: Policy = Policy()
    timeout: Timeout = OMIT
    total_timeout: float | None = None
    follow_redirects: bool | None = None
    insecure_redirects: bool = False
    max_response_bytes: int | None = None
    extra_headers: Mapping[str, str | None] = {}
    extra_query: Mapping[str, QueryValue] = {}
    before_request: Callable[[PreparedRequest], object] | None = None
    after_response: Callable[[PreparedRequest, Answer], object] | None = None
    chain_variables: bool = False

    def __repr__(self) -> str:
        return "Settings(...)"


class Connections(NamedTuple):
    """How a client connects, where it makes its own connections.

    `verify` is None for what each operation says. Without `tls` it only sends in the
    clear.
    """

    limit: int | None = 100
    proxy: str | None = None
    verify: bool | ssl.SSLContext | None = None
    http2: bool = False
    tls: bool = True

    def __repr__(self) -> str:
        return "Connections(...)"
