"""Authentication by the tokens of Atlassian's service-to-service protocol, ASAP."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING
from urllib.parse import unquote

from ..draft import Draft
from ..errors import AuthError
from . import fresh
from .base import Auth, Fill, Secret
from .jws import BEGIN, END, KEY_ALGORITHMS, Json, json_object, json_text, token
from .signing import with_headers

if TYPE_CHECKING:
    from ..request import PreparedRequest

_KIND = "ASAP"
_LIFETIME = 3600
_DATA = re.compile(r"data:application/pkcs8;kid=([\w.\-+/]+);base64,([a-zA-Z0-9+/=]+)")
_QUOTED = re.compile(r'^"(.*)"$')
_NUMBER = re.compile(r"\s*([+-]?[0-9]+)")


class AsapAuth(Auth):
    """A token for each attempt, which names who sends to whom. Section 6.4.

    `private_key` is PEM in the form PKCS#8, or a `data:` URI that names the key too.
    `lifetime` is in seconds. What is in `claims`, the text of a JSON object, wins over
    the others.
    """

    __slots__ = (
        "algorithm",
        "audience",
        "claims",
        "issuer",
        "key_id",
        "lifetime",
        "private_key",
        "subject",
    )

    def __init__(
        self,
        issuer: str,
        audience: str,
        key_id: str,
        private_key: str,
        *,
        algorithm: str = "RS256",
        subject: str = "",
        lifetime: str = "3600",
        claims: str = "",
    ) -> None:
        self.issuer = issuer
        self.audience = audience
        self.key_id = key_id
        self.private_key = private_key
        self.algorithm = algorithm
        self.subject = subject
        self.lifetime = lifetime
        self.claims = claims

    def apply(self, draft: Draft, fill: Fill) -> None:
        """Have each attempt signed.

        Raises AuthError for what is missing or can't be used.
        """
        claims = json_object(_KIND, "text of the claims", fill(self.claims))
        key_id = claims.get("kid") or fill(self.key_id)
        issuer = claims.get("iss") or fill(self.issuer)
        audience = claims.get("aud") or fill(self.audience)
        key = fill(self.private_key)
        needed = {"kid": key_id, "iss": issuer, "aud": audience, "private key": key}
        for name, value in needed.items():
            if not value:
                raise AuthError(_KIND, f"there is no {name}")
        if isinstance(claims.get("iat"), str):
            raise AuthError(_KIND, "the claim iat is no number")
        header = {"alg": _algorithm(fill(self.algorithm)), "kid": key_id}
        payload: dict[str, Json] = {
            **claims,
            "iat": claims.get("iat"),
            "iss": issuer,
            "sub": claims.get("sub") or fill(self.subject) or issuer,
            "jti": claims.get("jti"),
            "aud": audience,
            "exp": _whole(claims.get("exp")),
        }
        lifetime = _whole(fill(self.lifetime)) or _LIFETIME
        draft.sign = partial(
            _signed, header, payload, lifetime, Secret(_key(key, key_id))
        )


def _algorithm(name: str) -> str:
    if name and name not in KEY_ALGORITHMS:
        raise AuthError(_KIND, f"the algorithm {name!r} is unknown")
    return name or "RS256"


def _key(text: str, key_id: Json) -> str:
    """Give a private key, be it written as PEM or as a `data:` URI."""
    line = unquote(_QUOTED.sub(r"\1", text.replace("\n", "")))
    if not line.startswith("data:"):
        return line
    found = _DATA.fullmatch(line)
    if found is None:
        raise AuthError(_KIND, "the private key is no data: URI of PKCS#8")
    if found[1] != key_id:
        raise AuthError(_KIND, f"the private key is that of another kid, {found[1]}")
    return f"{BEGIN}{found[2]}{END}"


def _whole(value: Json) -> int:
    """Give the whole number that a value begins with, or 0."""
    text = value if isinstance(value, str) else json_text(value)
    found = _NUMBER.match(text)
    return int(found[1]) if found else 0


def _signed(
    header: Mapping[str, Json],
    payload: Mapping[str, Json],
    lifetime: int,
    key: str,
    request: PreparedRequest,
) -> PreparedRequest:
    now = int(fresh.now())
    timed: dict[str, Json] = {
        **payload,
        "iat": payload["iat"] or now,
        "jti": payload["jti"] or fresh.uuid(),
        "exp": payload["exp"] or now + lifetime,
    }
    value = f"Bearer {token(_KIND, header, timed, key)}"
    return with_headers(request, [("Authorization", value)])
