"""Whether a request is sent again, and when."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from .request import PreparedRequest

_IDEMPOTENT = frozenset({"GET", "HEAD", "OPTIONS", "TRACE", "PUT", "DELETE"})
_KEY = "Idempotency-Key"
FIRST_DELAY = 0.5
LONGEST_DELAY = 8.0
# A server that asks for more than this is not waited for.
LONGEST_WAIT = 60.0


class Policy(NamedTuple):
    """How often a request is sent again, and whether one that may do harm is too.

    `idempotency_header` names a header that is sent with such a request: a key by which
    the server knows it again. Empty is none.
    """

    max_retries: int = 2
    retry_unsafe: bool = False
    idempotency_header: str = ""


def with_key(request: PreparedRequest, policy: Policy) -> PreparedRequest:
    """Give a request that may do harm the key for all its attempts, if it has none."""
    name = policy.idempotency_header
    if not name or request.method in _IDEMPOTENT or _has(request, name):
        return request
    # Few servers know keys.
    from .auth.fresh import uuid

    return request.with_header(name, uuid())


def may_retry(request: PreparedRequest, policy: Policy) -> bool:
    """Whether a request can be sent twice, and does no harm then.

    Other methods than the idempotent ones need a key by which the server knows them
    again, or the word of the caller.
    """
    if not getattr(request.content, "rewindable", True):
        return False
    if policy.retry_unsafe or request.method in _IDEMPOTENT:
        return True
    return _has(request, _KEY) or _has(request, policy.idempotency_header)


def is_passing(status: int) -> bool:
    """Whether a status tells of trouble that may pass."""
    return status in {408, 429} or status >= 500


def delay(
    attempt: int, headers: Mapping[str, str], *, now: float, random: float
) -> float | None:
    """Give the seconds to wait after an attempt (from 0), or None for not again.

    The headers of the answer can ask for a time: `retry-after-ms` in milliseconds, or
    `Retry-After` in seconds or as a date. `now` is the time in seconds since 1970 and
    `random` a number from 0 to 1.
    """
    asked = _asked(headers, now)
    if asked is not None:
        return asked if asked <= LONGEST_WAIT else None
    backoff = min(FIRST_DELAY * 2.0**attempt, LONGEST_DELAY)
    return backoff * (1 - random / 4)


def _asked(headers: Mapping[str, str], now: float) -> float | None:
    milliseconds = _number(headers.get("retry-after-ms", ""))
    if milliseconds is not None:
        return milliseconds / 1000
    text = headers.get("retry-after", "").strip()
    seconds = _number(text)
    if seconds is not None or not text:
        return seconds
    # Dates are rare, and the parser is not small.
    from email.utils import parsedate_to_datetime

    try:
        return max(0.0, parsedate_to_datetime(text).timestamp() - now)
    except (ValueError, OverflowError):
        return None


def _number(text: str) -> float | None:
    digits = text.strip().replace(".", "", 1)
    return float(text) if digits.isascii() and digits.isdigit() else None


def _has(request: PreparedRequest, name: str) -> bool:
    return any(key.lower() == name.lower() for key, _ in request.headers)
