"""What a signature sees of a finished request, and the headers that it adds."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Protocol, TypeVar

from ..upload import Upload, peek

if TYPE_CHECKING:
    from ..request import PreparedRequest

    class _Hash(Protocol):
        def update(self, data: bytes, /) -> None: ...


H = TypeVar("H", bound="_Hash")


def own_headers(request: PreparedRequest) -> list[tuple[str, str]]:
    """Give the headers that Postman has when it signs. Section 6.4."""
    return [
        item for item in request.headers if item[0].lower() not in request.automatic
    ]


def last_values(request: PreparedRequest) -> dict[str, str]:
    """Give those headers by their names in lower case; of several the last counts."""
    return {name.lower(): value for name, value in own_headers(request)}


def signed_content(request: PreparedRequest) -> bytes | Upload:
    """Give the body as far as Postman signs it: no multipart ones. Section 6.4."""
    return b"" if request.body == "multipart" else request.content


def hashed(empty: H, content: bytes | Upload) -> H:
    """Put a body into a hash, piece by piece; it can be sent all the same."""
    for piece in peek(content):
        empty.update(piece)
    return empty


def with_headers(
    request: PreparedRequest, added: Iterable[tuple[str, str]]
) -> PreparedRequest:
    """Put headers in place of all of their names, before the automatic ones."""
    new = tuple(added)
    replaced = {name.lower() for name, _ in new}
    own = [item for item in own_headers(request) if item[0].lower() not in replaced]
    others = (item for item in request.headers if item[0].lower() in request.automatic)
    return request._replace(headers=(*own, *new, *others))
