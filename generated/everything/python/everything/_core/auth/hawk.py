"""Authentication by Hawk."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, NamedTuple

from ..draft import Draft
from ..text import utf8
from ..upload import content_bytes
from . import fresh
from .base import Auth, Fill
from .libraries import needed
from .signing import last_values, signed_content, with_headers

if TYPE_CHECKING:
    from ..request import PreparedRequest

KIND = "Hawk"
REQUIREMENT = "mohawk>=1.1"
_ALGORITHMS = frozenset({"sha1", "sha256"})
_PORTS = {"http": "80", "https": "443"}


class _Parameters(NamedTuple):
    id: str
    key: str
    algorithm: str
    ext: str
    app: str
    dlg: str
    timestamp: str
    nonce: str

    def __repr__(self) -> str:
        return "_Parameters(...)"


class HawkAuth(Auth):
    """Hawk; nothing is sent if the id or the key is empty. Section 6.4.

    `algorithm` is `sha256` or `sha1`; for another one an empty header is sent, as by
    Postman. `payload_hash` has the body signed too.
    """

    __slots__ = (
        "algorithm",
        "app",
        "auth_id",
        "auth_key",
        "dlg",
        "ext",
        "nonce",
        "payload_hash",
        "timestamp",
    )

    def __init__(
        self,
        auth_id: str,
        auth_key: str,
        *,
        algorithm: str = "sha256",
        ext: str = "",
        app: str = "",
        dlg: str = "",
        timestamp: str = "",
        nonce: str = "",
        payload_hash: bool = False,
    ) -> None:
        self.auth_id = auth_id
        self.auth_key = auth_key
        self.algorithm = algorithm
        self.ext = ext
        self.app = app
        self.dlg = dlg
        self.timestamp = timestamp
        self.nonce = nonce
        self.payload_hash = payload_hash

    def apply(self, draft: Draft, fill: Fill) -> None:
        """Have each attempt signed."""
        texts = (self.auth_id, self.auth_key, self.algorithm, self.ext)
        others = (self.app, self.dlg, self.timestamp, self.nonce)
        parameters = _Parameters(*map(fill, (*texts, *others)))
        if parameters.id and parameters.key:
            draft.sign = partial(_sign, parameters, self.payload_hash)


def _sign(
    parameters: _Parameters, payload_hash: bool, request: PreparedRequest
) -> PreparedRequest:
    if parameters.algorithm not in _ALGORITHMS:
        return with_headers(request, [("Authorization", "")])
    given = parameters._replace(
        timestamp=parameters.timestamp or str(int(fresh.now())),
        nonce=parameters.nonce or fresh.nonce(6),
    )
    # The library logs all that it is given.
    from ..censoring import sending

    with sending(request):
        content_hash = _content_hash(given, request) if payload_hash else ""
        mac = _mac(given, request, content_hash)
    fields = _fields(given, content_hash, mac)
    header = ", ".join(f'{name}="{value}"' for name, value in fields)
    return with_headers(request, [("Authorization", f"Hawk {header}")])


def _library() -> Any:
    library: Any = None
    # Whoever checks types need not have it.
    if not TYPE_CHECKING:
        with needed(KIND, REQUIREMENT):
            import mohawk.util as library
    return library


def _content_hash(parameters: _Parameters, request: PreparedRequest) -> str:
    content = content_bytes(signed_content(request))
    if not content:
        return ""
    library = _library()
    media_type = last_values(request).get("content-type", "")
    digest = library.calculate_payload_hash(content, parameters.algorithm, media_type)
    return str(digest, "ascii")


def _mac(parameters: _Parameters, request: PreparedRequest, content_hash: str) -> str:
    library = _library()
    target = request.target
    # As in Postman's library, which escapes the first of each only.
    ext = parameters.ext.replace("\\", "\\\\", 1).replace("\n", "\\n", 1)
    resource = SimpleNamespace(
        credentials={
            "key": utf8(parameters.key),
            "algorithm": parameters.algorithm,
        },
        timestamp=parameters.timestamp,
        nonce=parameters.nonce,
        method=request.method.upper(),
        name=target.target,
        host=target.host.strip("[]").lower(),
        port=target.port or _PORTS.get(target.scheme, "443"),
        ext=ext,
        app=parameters.app,
        dlg=parameters.dlg,
    )
    return str(library.calculate_mac("header", resource, content_hash), "ascii")


def _fields(
    parameters: _Parameters, content_hash: str, mac: str
) -> Iterator[tuple[str, str]]:
    yield "id", parameters.id
    yield "ts", parameters.timestamp
    yield "nonce", parameters.nonce
    if content_hash:
        yield "hash", content_hash
    if parameters.ext:
        yield "ext", parameters.ext.replace("\\", "\\\\").replace('"', '\\"')
    yield "mac", mac
    if parameters.app:
        yield "app", parameters.app
    if parameters.app and parameters.dlg:
        yield "dlg", parameters.dlg
