"""Postman's dynamic variables, those that need no word lists; section 2.5."""

import random
import string
import time
import uuid
from collections.abc import Callable
from datetime import UTC, datetime


def dynamic_value(name: str) -> str | None:
    """Make a fresh value for a name such as `$guid`, or None for an unknown name."""
    make = _VALUES.get(name)
    return None if make is None else make()


def _uuid() -> str:
    return str(uuid.uuid4())


def _iso_timestamp() -> str:
    now = datetime.now(UTC).isoformat(timespec="milliseconds")
    return now.replace("+00:00", "Z")


# These are sample values; nothing is kept secret by them.
_VALUES: dict[str, Callable[[], str]] = {
    "$guid": _uuid,
    "$randomUUID": _uuid,
    "$timestamp": lambda: str(int(time.time())),
    "$isoTimestamp": _iso_timestamp,
    "$randomInt": lambda: str(random.randint(0, 1000)),  # noqa: S311
    "$randomBoolean": lambda: random.choice(("true", "false")),  # noqa: S311
    "$randomAlphaNumeric": lambda: random.choice(  # noqa: S311
        string.ascii_lowercase + string.digits
    ),
}

DYNAMIC_VARIABLES = frozenset(_VALUES)
