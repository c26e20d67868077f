"""Whether a request is sent again, and when."""

from collections.abc import Iterable
from typing import NamedTuple

_IDEMPOTENT = frozenset({"GET", "HEAD", "OPTIONS", "TRACE", "PUT", "DELETE"})
FIRST_DELAY = 0.5
LONGEST_DELAY = 8.0
# A server that asks for more than this is not waited for.
LONGEST_WAIT = 60.0


class Policy(NamedTuple):
    """How often a request is sent again, and whether one that may do harm is too."""

    max_retries: int = 2
    retry_unsafe: bool = False


def may_retry(method: str, header_names: Iterable[str], *, unsafe: bool) -> bool:
    """Whether sending a request twice does no harm.

    Other methods than the idempotent ones need a key by which the server knows them
    again, or the word of the caller (`unsafe`).
    """
    if unsafe or method in _IDEMPOTENT:
        return True
    return any(name.lower() == "idempotency-key" for name in header_names)


def is_passing(status: int) -> bool:
    """Whether a status tells of trouble that may pass."""
    return status in {408, 429} or status >= 500


def delay(
    attempt: int, retry_after: str | None, *, now: float, random: float
) -> float | None:
    """Give the seconds to wait after an attempt (from 0), or None for not again.

    `retry_after` is the header: seconds or a date. `now` is the time in seconds since
    1970 and `random` a number from 0 to 1.
    """
    asked = None if retry_after is None else _seconds(retry_after, now)
    if asked is not None:
        return asked if asked <= LONGEST_WAIT else None
    backoff = min(FIRST_DELAY * 2.0**attempt, LONGEST_DELAY)
    return backoff * (1 - random / 4)


def _seconds(retry_after: str, now: float) -> float | None:
    text = retry_after.strip()
    if text.isascii() and text.isdigit():
        return float(text)
    # Dates are rare, and the parser is not small.
    from email.utils import parsedate_to_datetime

    try:
        return max(0.0, parsedate_to_datetime(text).timestamp() - now)
    except (ValueError, OverflowError):
        return None
