"""What signatures are made of by chance and the clock: found in recordings, and left out where it can't be repeated."""

import json
import re
from base64 import b64decode, urlsafe_b64decode
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from types import ModuleType
from urllib.parse import unquote

from wire.recording import Request

# When all recordings were made: their clock stands still.
RECORDED = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC).timestamp()

_NONCE = re.compile(r"""\b(?:oauth_nonce|c?nonce)=["']?([^"',&;\s]+)""")
_TOKEN = re.compile(r"\b(eyJ[\w-]*)\.([\w-]+)\.([\w-]+)")
_BY_CHANCE = re.compile("[EP]S")
_NTLM = re.compile(r"(?:NTLM|Negotiate) (\S+)")
_OF_DIGEST = re.compile(r"(?<=cnonce=\")[^\"]*|(?<=response=\")[^\"]*")


def nonce(requests: tuple[Request, ...]) -> str | None:
    """The nonce or the id that Postman made up for the last signature of a row."""
    for request in reversed(requests):
        texts = [*request.values("Authorization"), request.target, request.body.decode("latin-1")]
        for text in texts:
            found = re.findall(r"cnonce=\"([^\"]*)", text) or _NONCE.findall(text) or list(_ids(text))
            if found:
                return unquote(found[-1])
    return None


def _ids(text: str) -> Iterator[str]:
    for match in _TOKEN.finditer(text):
        payload = _decoded(match[2])
        if isinstance(payload, dict) and "jti" in payload:
            yield payload["jti"]


def _decoded(part: str) -> object:
    try:
        return json.loads(urlsafe_b64decode(part + "=" * (-len(part) % 4)))
    except ValueError:
        return None


@contextmanager
def repeated(fresh: ModuleType, recorded: str | None) -> Generator[None]:
    """Have signatures made at the time of the recordings, with the same nonce."""
    before = fresh.now, fresh.nonce, fresh.uuid
    fresh.now = lambda: RECORDED  # type: ignore[attr-defined]
    if recorded is not None:
        fresh.nonce = lambda length: recorded  # type: ignore[attr-defined]
        fresh.uuid = lambda: recorded  # type: ignore[attr-defined]
    try:
        yield
    finally:
        fresh.now, fresh.nonce, fresh.uuid = before  # type: ignore[attr-defined]


def without_chance(request: Request) -> Request:
    """The request without the signatures that are another one each time: ECDSA, RSA-PSS and NTLM."""
    return _replaced(request, lambda text: _NTLM.sub(_ntlm, _TOKEN.sub(_token, text)))


def without_digest(request: Request) -> Request:
    """The request without what curl makes up for digest, whose parameters are put in order."""
    return _replaced(request, lambda text: _sorted(text) if text.startswith("Digest ") else text)


def _replaced(request: Request, replace: Callable[[str], str]) -> Request:
    headers = tuple((name, replace(value)) for name, value in request.headers)
    return request._replace(target=replace(request.target), headers=headers)


def _token(match: re.Match[str]) -> str:
    header = _decoded(match[1])
    algorithm = header.get("alg") if isinstance(header, dict) else None
    made_by_chance = isinstance(algorithm, str) and _BY_CHANCE.match(algorithm)
    return f"{match[1]}.{match[2]}.{'*' if made_by_chance else match[3]}"


def _ntlm(match: re.Match[str]) -> str:
    return f"NTLM message {b64decode(match[1])[8:9].hex()}"


def _sorted(text: str) -> str:
    return "Digest " + ", ".join(sorted(_OF_DIGEST.sub("*", text[7:]).replace('"', "").split(", ")))
