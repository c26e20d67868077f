"""What to say when a library is missing that only some clients need."""

from ..errors import AuthError


def missing(kind: str, requirement: str) -> AuthError:
    """Make the error for a kind of auth whose library is not installed."""
    return AuthError(kind, f"needs a library: pip install '{requirement}'")
