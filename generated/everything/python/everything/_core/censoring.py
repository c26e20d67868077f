"""What the HTTP library may log of our requests: no secrets of theirs.

It is imported when something is sent.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Generator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import TYPE_CHECKING

import httpx2

from .headers import HIDDEN

if TYPE_CHECKING:
    from .request import PreparedRequest

_SENDING: ContextVar[PreparedRequest | None] = ContextVar("sending", default=None)
# The library below writes headers of answers, and errors that show those of requests.
_RAW = re.compile(r"\b(return_value|exception)=(?!None\b).*", re.DOTALL)
_LOGGERS = (
    "httpx2",
    "httpcore2.connection",
    "httpcore2.http11",
    "httpcore2.http2",
    "httpcore2.proxy",
    "httpcore2.socks",
)
# These show every header of HTTP/2, and what Hawk signs.
_SILENT = ("hpack.hpack", "hpack.table", "mohawk.util")


@contextmanager
def sending(request: PreparedRequest) -> Generator[None]:
    """Keep the secrets of a request out of what libraries log meanwhile."""
    token = _SENDING.set(request)
    try:
        yield
    finally:
        _SENDING.reset(token)


def _censor(record: logging.LogRecord) -> bool:
    request = _SENDING.get()
    # What others send by the same library is theirs to show.
    if request is not None:
        if isinstance(record.args, tuple):
            record.args = tuple(_safe(value, request) for value in record.args)
        record.msg = _RAW.sub(rf"\1={HIDDEN}", str(record.msg))
    return True


def _safe(value: object, request: PreparedRequest) -> object:
    if not isinstance(value, httpx2.URL):
        return value
    text = str(value.copy_with(query=None, fragment=None, userinfo=b""))
    for secret in request.hidden:
        text = text.replace(secret, HIDDEN)
    return text


def _is_of_others(record: logging.LogRecord) -> bool:
    return _SENDING.get() is None


def _install() -> None:
    for name in _LOGGERS:
        logging.getLogger(name).addFilter(_censor)
    for name in _SILENT:
        logging.getLogger(name).addFilter(_is_of_others)


_install()
