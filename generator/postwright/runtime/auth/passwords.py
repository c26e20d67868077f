"""Authentication by a user name and a password."""

from __future__ import annotations

from binascii import b2a_base64
from functools import partial
from typing import TYPE_CHECKING

from ..draft import Draft
from ..text import utf8
from .base import Auth, Fill

if TYPE_CHECKING:
    import httpx2


class BasicAuth(Auth):
    """HTTP Basic; sent even if both texts are empty. Section 6.3."""

    __slots__ = ("password", "username")

    def __init__(self, username: str = "", password: str = "") -> None:
        self.username = username
        self.password = password

    def apply(self, draft: Draft, fill: Fill) -> None:
        """Set the header."""
        value = basic_value(fill(self.username), fill(self.password))
        draft.set_credentials("Authorization", value)


class DigestAuth(Auth):
    """HTTP Digest; the credentials are sent when the server asks. Section 6.4."""

    __slots__ = ("password", "username")

    def __init__(self, username: str = "", password: str = "") -> None:
        self.username = username
        self.password = password

    def apply(self, draft: Draft, fill: Fill) -> None:
        """Keep the credentials ready for the challenge of the server."""
        draft.remove_header("Authorization")
        draft.flow = partial(_digest_flow, fill(self.username), fill(self.password))


def basic_value(username: str, password: str) -> str:
    """Write the value of an `Authorization: Basic` header."""
    text = b2a_base64(utf8(f"{username}:{password}"), newline=False).decode()
    return f"Basic {text}"


def _digest_flow(username: str, password: str) -> httpx2.Auth:
    import httpx2

    # A new one each time: it counts its uses, and threads would share the count.
    return httpx2.DigestAuth(username, password)
