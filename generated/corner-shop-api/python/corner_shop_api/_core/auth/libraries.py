"""The libraries that only some clients need, and what to say when one is missing."""

from importlib import import_module
from types import ModuleType

from ..errors import AuthError


def missing(kind: str, requirement: str) -> AuthError:
    """Make the error for a kind of auth whose library is not installed."""
    return AuthError(kind, f"needs a library: pip install '{requirement}'")


def load(module: str, kind: str, requirement: str) -> ModuleType:
    """Import a module of a library; AuthError, if it is not installed.

    Its name is a text, so that type checkers do not look for the library.
    """
    try:
        return import_module(module)
    except ImportError as error:
        raise missing(kind, requirement) from error
