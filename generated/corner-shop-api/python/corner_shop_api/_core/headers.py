"""Headers: which ones HTTP can carry, and which may not be shown."""

import re
from collections.abc import Iterable, Iterator, Set

NAME = r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+"
# A value is of Latin-1 letters; no control character can end it.
_SENDABLE = re.compile(rf"{NAME}\n[\t\x20-\x7e\x80-\xff]*")
# Compiled when something goes wrong, is logged, or goes on to another server.
_HINTS = "(?i)auth|cookie|key|password|secret|session|signature|token"
# The values of these say nothing about who sends or what; all others are not logged.
_PLAIN = frozenset(
    "accept accept-encoding accept-language allow cache-control connection "
    "content-encoding content-language content-length content-type date etag expires "
    "host last-modified retry-after server transfer-encoding user-agent vary "
    "x-request-id request-id x-correlation-id x-amzn-requestid".split()
)
HIDDEN = "..."


def sendable(name: str, value: str) -> tuple[str, str]:
    """Give a header as it is sent, without blanks around its value.

    Raises ValueError for one that HTTP can't carry, which never shows the value.
    """
    value = value.strip(" \t")
    if not _SENDABLE.fullmatch(f"{name}\n{value}"):
        raise ValueError(_refusal(name, value))
    return name, value


def is_secret(name: str) -> bool:
    """Whether a header or parameter of a name carries a secret, as far as that tells."""
    return re.search(_HINTS, name) is not None


def logged(
    headers: Iterable[tuple[str, str]], secret: Set[str] = frozenset()
) -> Iterator[tuple[str, str]]:
    """Give headers with those values that can be no secret; `secret` is in lower case."""
    for name, value in headers:
        is_shown = name.lower() in _PLAIN and name.lower() not in secret
        yield name, value if is_shown else HIDDEN


def _refusal(name: str, value: str) -> str:
    if not re.fullmatch(NAME, name):
        return f"{name!r} cannot be the name of a header"
    is_latin = all(character <= "\xff" for character in value)
    reason = "a control character" if is_latin else "more than Latin-1 letters"
    return f"the value of the header {name} has {reason}"
