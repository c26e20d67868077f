"""Authentication by a user name and a password."""

from binascii import b2a_base64

from ..draft import Draft
from ..text import utf8
from .base import Auth, Fill


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
    """HTTP Digest; the credentials are sent when the server asks. Section 6.4.

    With the `realm` and `nonce` of an earlier challenge they are sent at once, by
    `nonce_count`, `client_nonce` and `opaque`. `algorithm` and `qop` choose among what
    a server offers. Without `retry` no challenge is answered.
    """

    __slots__ = ("_saved", "password", "retry", "username")

    def __init__(
        self,
        username: str = "",
        password: str = "",
        *,
        realm: str = "",
        nonce: str = "",
        algorithm: str = "",
        qop: str = "",
        nonce_count: str = "",
        client_nonce: str = "",
        opaque: str = "",
        retry: bool = True,
    ) -> None:
        self.username = username
        self.password = password
        self.retry = retry
        self._saved = (realm, nonce, algorithm, qop, nonce_count, client_nonce, opaque)

    def apply(self, draft: Draft, fill: Fill) -> None:
        """Keep the credentials ready for the challenge of the server.

        Raises AuthError for an algorithm that is unknown. An `Authorization` header
        is sent as it stands until there is something to answer.
        """
        from .digest import Challenge, answer_challenges

        texts = (fill(text) for text in self._saved)
        login = fill(self.username), fill(self.password)
        answer_challenges(draft, Challenge(*texts), *login, retry=self.retry)


def basic_value(username: str, password: str) -> str:
    """Write the value of an `Authorization: Basic` header."""
    text = b2a_base64(utf8(f"{username}:{password}"), newline=False).decode()
    return f"Basic {text}"
