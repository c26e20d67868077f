"""Authentication by NTLM."""

from __future__ import annotations

from base64 import b64decode, b64encode
from collections.abc import Generator
from functools import partial
from typing import TYPE_CHECKING, Any

from ..draft import Draft
from ..errors import AuthError
from .base import Auth, Fill, Secret
from .libraries import needed

if TYPE_CHECKING:
    import httpx2

    from .challenge import Refusal, Steps

_KIND = "NTLM"
_REQUIREMENT = "pyspnego>=0.11"
# A client that was given closes connections between two messages when it has too many.
_ATTEMPTS = 3


class NtlmAuth(Auth):
    r"""NTLM, which proves who sends by three messages on one connection. Section 6.4.

    Without a `domain` it is taken from `DOMAIN\user` or `user@domain`.
    """

    __slots__ = ("domain", "password", "retry", "username")

    def __init__(
        self, username: str, password: str, *, domain: str = "", retry: bool = True
    ) -> None:
        self.username = username
        self.password = password
        self.domain = domain
        self.retry = retry

    def apply(self, draft: Draft, fill: Fill) -> None:
        """Keep the credentials ready for the challenge of the server.

        Raises AuthError without the library.
        """
        draft.remove_header("Authorization")
        username, domain = fill(self.username), fill(self.domain)
        if username and self.retry:
            if not domain:
                username, domain = _split(username)
            account = f"{domain}\\{username}" if domain else username
            library = _library()
            steps = partial(_steps, library, account, Secret(fill(self.password)))
            draft.flow = partial(_flow, steps)
            draft.own_connection = True


def _library() -> Any:
    library: Any = None
    # Whoever checks types need not have it.
    if not TYPE_CHECKING:
        with needed(_KIND, _REQUIREMENT):
            import spnego as library
    return library


def _split(username: str) -> tuple[str, str]:
    """Take a user name and its domain apart, where both are there."""
    domain, backslash, name = username.partition("\\")
    if backslash:
        return (name, domain) if name and domain else (username, "")
    name, _, domain = username.partition("@")
    is_address = name and domain and "@" not in domain
    return (name, domain) if is_address else (username, "")


def _flow(steps: Steps) -> httpx2.Auth:
    from .challenge import ChallengeAuth

    return ChallengeAuth(steps, one_connection=True)


def _steps(
    library: Any, account: str, password: str, request: httpx2.Request
) -> Generator[str, Refusal, None]:
    refusal = yield ""
    scheme = _scheme(refusal.challenges)
    for _ in range(_ATTEMPTS if scheme else 0):
        context = library.client(
            account,
            password,
            hostname=request.url.host,
            service="HTTP",
            protocol="ntlm",
            options=library.NegotiateOptions.use_ntlm,
        )
        refusal = yield f"{scheme} {_base64(context.step())}"
        challenge = _message(refusal.challenges, scheme)
        if not challenge:
            return
        refusal = yield f"{scheme} {_base64(_answer(context, challenge))}"
        if refusal.same_connection:
            return
    if scheme:
        raise AuthError(
            _KIND, "http_client has too few connections, and closed the one in use"
        )


def _scheme(challenges: list[str]) -> str:
    """Give what the server calls NTLM, or nothing."""
    offers = {word.strip().lower() for text in challenges for word in text.split(",")}
    offered = (name for name in ("NTLM", "Negotiate") if name.lower() in offers)
    return next(offered, "")


def _message(challenges: list[str], scheme: str) -> str:
    start = f"{scheme} ".lower()
    found = (
        text[len(start) :] for text in challenges if text.lower().startswith(start)
    )
    return next(found, "")


def _answer(context: Any, challenge: str) -> bytes:
    try:
        return bytes(context.step(b64decode(challenge)))
    except Exception as error:
        # The library has many kinds of errors for this.
        raise AuthError(_KIND, "the server's challenge is broken") from error


def _base64(message: bytes) -> str:
    return b64encode(message).decode()
