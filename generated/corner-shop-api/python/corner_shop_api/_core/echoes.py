"""What a server says of a request, without the credentials that it says again."""

from __future__ import annotations

from binascii import a2b_base64
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING
from urllib.parse import unquote

from .address import SHORTEST
from .headers import HIDDEN, is_secret
from .url import split_query

if TYPE_CHECKING:
    from .request import PreparedRequest
    from .result import Answer


def without_credentials(text: str, request: PreparedRequest, answer: Answer) -> str:
    """Take out of a text the credentials that a request was sent with.

    They are what headers and parameters hold whose names tell it, and secrets in the
    path.
    """
    if not text:
        return text
    found = {*_credentials(request, answer), *request.hidden}
    found |= {unquote(text) for text in found}
    for secret in sorted(found, key=len, reverse=True):
        if len(secret) >= SHORTEST:
            text = text.replace(secret, HIDDEN)
    return text


def _credentials(request: PreparedRequest, answer: Answer) -> Iterator[str]:
    headers, target = request.headers, request.target.target
    if answer.response is not None:
        # What answers challenges, or brings a token, adds to what was prepared.
        wire = answer.response.request
        headers, target = wire.headers.multi_items(), wire.url.raw_path.decode()
    yield from _of_headers(headers, request.secret_headers)
    for name, value in split_query(target.partition("?")[2]):
        if value and is_secret(unquote(name or "")):
            yield value


def _of_headers(
    headers: Iterable[tuple[str, str]], secret: frozenset[str]
) -> Iterator[str]:
    for name, value in headers:
        if name.lower() in secret or is_secret(name):
            yield value
            scheme, _, credentials = value.partition(" ")
            yield credentials
            yield from (part.partition("=")[2] for part in value.split("; "))
            if scheme.lower() == "basic":
                yield _password(credentials)


def _password(credentials: str) -> str:
    try:
        return a2b_base64(credentials).decode().partition(":")[2]
    except ValueError:
        return ""
