"""The time and the chance that signatures are made of."""

import secrets
import string
import time
import uuid as _uuid

_LETTERS = string.ascii_letters + string.digits


def now() -> float:
    """Give the time in seconds since 1970."""
    return time.time()


def nonce(length: int) -> str:
    """Make a text of letters and digits that nobody can guess."""
    return "".join(secrets.choice(_LETTERS) for _ in range(length))


def uuid() -> str:
    """Make a random UUID."""
    return str(_uuid.uuid4())
