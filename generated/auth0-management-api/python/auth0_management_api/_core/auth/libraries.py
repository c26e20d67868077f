"""The libraries that only some clients need, and what to say when one is missing."""

from collections.abc import Generator
from contextlib import contextmanager

from ..errors import AuthError


def missing(kind: str, requirement: str) -> AuthError:
    """Make the error for a kind of auth whose library is not installed."""
    return AuthError(kind, f"needs a library: pip install '{requirement}'")


@contextmanager
def needed(kind: str, requirement: str) -> Generator[None]:
    """Raise AuthError for a library that can't be imported meanwhile."""
    try:
        yield
    except ImportError as error:
        raise missing(kind, requirement) from error
