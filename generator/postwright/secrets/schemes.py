"""Secrets inside of header values: `Authorization: Bearer x`, `Basic x`, `Cookie: a=x; b=y`."""

import re
from base64 import b64decode
from binascii import Error
from collections.abc import Iterator

from postwright.secrets.found import Secret
from postwright.secrets.judging import is_password, is_random
from postwright.secrets.placeholders import is_placeholder

_SCHEME = re.compile(r"\s{0,8}(?:(?P<scheme>[A-Za-z][\w-]{1,30})[ \t]{1,4})?(?P<token>[^\s,;\"'\x00]{1,16384}+)")
_COOKIE = re.compile(r"(?<![^\s=;,\"'])(?P<name>[^\s=;,\"']{1,128}+)=(?P<value>[^;,\s\"'\x00]{12,16384}+)")
_SESSION = re.compile(
    r"sess|sid|auth|token|jwt|login|remember|identity|csrf|xsrf|access|refresh|credential|secret|ticket|user"
)
_LEAST = 12
_LEAST_COOKIE = 16


def of_authorization(text: str, start: int, end: int) -> Iterator[Secret]:
    """The credentials of an `Authorization` header whose value stands at `start` to `end`."""
    match = _SCHEME.match(text, start, end)
    if match is None:
        return
    scheme, token = (match["scheme"] or "").lower(), match["token"]
    found = (match.start("token"), match.end("token"))
    if scheme == "basic" and is_basic(token):
        yield Secret("basic-credentials", *found)
    elif scheme != "basic" and is_random(token, _LEAST) and "=" not in token.rstrip("="):
        yield Secret("bearer-token" if scheme == "bearer" else "token", *found)


def of_cookies(text: str, start: int, end: int) -> Iterator[Secret]:
    """The values of cookies that a server knows a caller by, in `Cookie` and `Set-Cookie`."""
    for match in _COOKIE.finditer(text, start, end):
        if _SESSION.search(match["name"].lower()) and is_random(match["value"], _LEAST_COOKIE):
            yield Secret("cookie", match.start("value"), match.end("value"))


def is_basic(token: str) -> bool:
    """Whether it is a user and a password in base64, and the password (or a user without one) is a secret."""
    if is_placeholder(token):
        return False
    try:
        user, colon, password = b64decode(token + "=" * (-len(token) % 4), validate=True).decode().partition(":")
    except (Error, ValueError):
        return False
    if not colon or not user.isprintable() or not password.isprintable():
        return False
    return is_secret_of(user, password) or (is_random(user, _LEAST_COOKIE) and not password)


def is_secret_of(user: str, password: str) -> bool:
    """Whether `password` is one, beside the name of the user."""
    return password.lower() != user.lower() and (is_password(password) or is_random(password, _LEAST))
