"""Authentication by Akamai EdgeGrid."""

from __future__ import annotations

from functools import partial
from time import gmtime, strftime
from typing import TYPE_CHECKING, Any, NamedTuple

from ..draft import Draft
from ..upload import content_bytes
from ..url import finish
from . import fresh
from .base import Auth, Fill
from .libraries import needed
from .signing import last_values, signed_content, with_headers

if TYPE_CHECKING:
    from ..request import PreparedRequest

KIND = "Akamai EdgeGrid"
REQUIREMENT = "edgegrid-python>=2.0"
_MAX_BODY = 131072


class _Parameters(NamedTuple):
    client_token: str
    client_secret: str
    access_token: str
    host: str
    headers: tuple[str, ...]
    max_body: int | None
    timestamp: str
    nonce: str

    def __repr__(self) -> str:
        return "_Parameters(...)"


class EdgeGridAuth(Auth):
    """Akamai EdgeGrid; nothing is sent if a token or the secret is empty. Section 6.4.

    `base_url` says the host to sign where it is not that of the request,
    `headers_to_sign` is a list with commas, and `max_body_size` is in bytes.
    """

    __slots__ = (
        "access_token",
        "base_url",
        "client_secret",
        "client_token",
        "headers_to_sign",
        "max_body_size",
        "nonce",
        "timestamp",
    )

    def __init__(
        self,
        client_token: str,
        client_secret: str,
        access_token: str,
        *,
        base_url: str = "",
        headers_to_sign: str = "",
        max_body_size: str = str(_MAX_BODY),
        timestamp: str = "",
        nonce: str = "",
    ) -> None:
        self.client_token = client_token
        self.client_secret = client_secret
        self.access_token = access_token
        self.base_url = base_url
        self.headers_to_sign = headers_to_sign
        self.max_body_size = max_body_size
        self.timestamp = timestamp
        self.nonce = nonce

    def apply(self, draft: Draft, fill: Fill) -> None:
        """Have each attempt signed."""
        base_url = fill(self.base_url)
        parameters = _Parameters(
            fill(self.client_token),
            fill(self.client_secret),
            fill(self.access_token),
            finish(base_url).authority if base_url else "",
            tuple(
                name.strip().lower() for name in fill(self.headers_to_sign).split(",")
            ),
            _size(fill(self.max_body_size)),
            fill(self.timestamp),
            fill(self.nonce),
        )
        if all(parameters[:3]):
            draft.sign = partial(_sign, parameters)


def _size(text: str) -> int | None:
    """Read a number of bytes; what is no number is no limit."""
    if not text:
        return _MAX_BODY
    return int(text) if text.isdecimal() else None


def _library() -> Any:
    library: Any = None
    # Whoever checks types need not have it.
    if not TYPE_CHECKING:
        with needed(KIND, REQUIREMENT):
            import akamai.edgegrid.edgegrid as library
    return library


def _sign(parameters: _Parameters, request: PreparedRequest) -> PreparedRequest:
    library = _library()
    utc = strftime("%Y%m%dT%H:%M:%S+0000", gmtime(fresh.now()))
    timestamp = parameters.timestamp or utc
    header = (
        f"EG1-HMAC-SHA256 client_token={parameters.client_token};"
        f"access_token={parameters.access_token};timestamp={timestamp};"
        f"nonce={parameters.nonce or fresh.uuid()};"
    )
    content = content_bytes(signed_content(request))
    signer: Any = library.EdgeGridAuthHeaders(
        parameters.client_token,
        parameters.client_secret,
        parameters.access_token,
        headers_to_sign=parameters.headers,
        max_body=len(content) if parameters.max_body is None else parameters.max_body,
    )
    text = "\t".join(
        (
            request.method,
            request.target.scheme,
            parameters.host or request.target.authority,
            request.target.target,
            signer.canonicalize_headers(_not_empty(request)),
            signer.make_content_hash(content, request.method),
            header,
        )
    )
    signature = library.base64_hmac_sha256(text, signer.make_signing_key(timestamp))
    return with_headers(request, [("Authorization", f"{header}signature={signature}")])


def _not_empty(request: PreparedRequest) -> dict[str, str]:
    return {name: value for name, value in last_values(request).items() if value}
