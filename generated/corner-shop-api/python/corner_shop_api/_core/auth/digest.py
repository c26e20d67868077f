"""The credentials of HTTP Digest, by RFC 7616; imported when needed."""

from __future__ import annotations

import re
from collections.abc import Generator, Iterator
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from ..draft import Draft
from ..errors import AuthError
from ..text import utf8
from . import fresh
from .base import Secret
from .signing import hashed

if TYPE_CHECKING:
    import httpx2

    from ..upload import Upload
    from .challenge import Refusal, Steps

_KIND = "Digest"
_QOPS = frozenset({"auth", "auth-int"})
_FIRST = "00000001"
_HASHES = {"MD5": "md5", "SHA-256": "sha256", "SHA-512-256": "sha512_256"}
_ALGORITHMS = frozenset(name + end for name in _HASHES for end in ("", "-SESS"))
_PARAMETER = r"""[\w!#$%&'*+.^`|~-]+[ \t]*=[ \t]*(?:"(?:[^"\\]|\\.)*"|[^\s,"]*)"""
_CHALLENGE = re.compile(
    rf"(?:^|,)\s*Digest[ \t]+({_PARAMETER}(?:[ \t]*,[ \t]*{_PARAMETER})*)",
    re.IGNORECASE,
)
_NAMED = re.compile(
    r"""(?<![\w-])([\w-]++)[ \t]*+=[ \t]*+(?:"((?:[^"\\]|\\.)*+)"|([^\s,"]*))"""
)
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")
_QUOTED = re.compile(r'["\\]')
_STAYS_QUOTED = re.compile(r'(?:[^"\\\x00-\x08\x0a-\x1f\x7f]|\\[^\x00-\x1f\x7f])*')


class Challenge(NamedTuple):
    """What credentials answer: what a server says, or a collection has saved."""

    realm: str
    nonce: str
    algorithm: str = ""
    qop: str = ""
    nonce_count: str = ""
    client_nonce: str = ""
    opaque: str = ""
    stale: str = ""

    def __repr__(self) -> str:
        return "Challenge(...)"

    @property
    def stated(self) -> str:
        """The algorithm in capitals: that of RFC 7616, where none is said."""
        return self.algorithm.upper() or "MD5"


def answer_challenges(
    draft: Draft, saved: Challenge, username: str, password: str, *, retry: bool
) -> None:
    """Have a request sent with credentials, where there is something to answer.

    Raises AuthError for an algorithm that is unknown.
    """
    if saved.stated not in _ALGORITHMS:
        raise AuthError(_KIND, f"the algorithm {saved.algorithm!r} is unknown")
    if _CONTROL.search(username):
        raise AuthError(_KIND, "the user name has a control character")
    if not all(map(_STAYS_QUOTED.fullmatch, saved)):
        raise AuthError(_KIND, "what is saved of a challenge would end its quotes")
    at_once = bool(saved.realm and saved.nonce)
    if username and at_once:
        draft.remove_header("Authorization")
    if username and (at_once or retry):
        steps = _steps if retry else _one_step
        draft.flow = partial(_flow, partial(steps, saved, username, Secret(password)))


def _flow(steps: Steps) -> httpx2.Auth:
    from .challenge import ChallengeAuth

    return ChallengeAuth(steps)


def _one_step(
    saved: Challenge, username: str, password: str, request: httpx2.Request
) -> Generator[str, Refusal, None]:
    yield _credentials(saved, username, password, request)


def _steps(
    saved: Challenge, username: str, password: str, request: httpx2.Request
) -> Generator[str, Refusal, None]:
    at_once = saved.realm and saved.nonce
    used = saved.nonce if at_once else ""
    first = _credentials(saved, username, password, request) if at_once else ""
    refusal = yield first
    for is_second in (False, True):
        challenge = _chosen(refusal.challenges, saved)
        # The same nonce, or a new one that doesn't replace an old one, says no.
        if challenge is None or challenge.nonce == used:
            return
        if is_second and challenge.stale != "true":
            return
        used = challenge.nonce
        refusal = yield _credentials(challenge, username, password, request)


def _chosen(headers: list[str], saved: Challenge) -> Challenge | None:
    """Give the challenge of the saved algorithm, or the first that can be answered."""
    texts = (found[1] for header in headers for found in _CHALLENGE.finditer(header))
    offers = [_challenge(text, saved) for text in texts]
    known = [offer for offer in offers if offer.stated in _ALGORITHMS]
    wanted = (offer for offer in known if offer.stated == saved.algorithm.upper())
    chosen = next(wanted, known[0] if known else None)
    if chosen is None or chosen.algorithm:
        return chosen
    return chosen._replace(algorithm=saved.algorithm)


def _challenge(text: str, saved: Challenge) -> Challenge:
    # A text in quotes stays as it is: so it is hashed, and sent back.
    said = {name.lower(): quoted or word for name, quoted, word in _NAMED.findall(text)}
    return Challenge(
        realm=said.get("realm", ""),
        nonce=said.get("nonce", ""),
        algorithm=said.get("algorithm", ""),
        qop=_qop(said.get("qop", ""), saved.qop),
        client_nonce=saved.client_nonce,
        opaque=said.get("opaque", ""),
        stale=said.get("stale", "").lower(),
    )


def _qop(offered: str, wanted: str) -> str:
    offers = {word.strip().lower() for word in offered.split(",")}
    return next((word for word in (wanted, "auth", "auth-int") if word in offers), "")


def _credentials(
    challenge: Challenge, username: str, password: str, request: httpx2.Request
) -> str:
    """Write the value of the header, to the byte as Postman does."""
    made = challenge._replace(
        algorithm=challenge.algorithm or "MD5",
        nonce_count=challenge.nonce_count or (_FIRST if challenge.qop in _QOPS else ""),
        client_nonce=challenge.client_nonce or fresh.nonce(8),
    )
    uri = request.url.raw_path.decode()
    response = _response(made, (username, made.realm, password), uri, request)
    fields = ", ".join(_fields(made, username, uri, response))
    header = f"Digest {fields}"
    # Postman sends Latin-1, and fails where that can't be.
    is_latin = all(character <= "\xff" for character in header)
    return header if is_latin else utf8(header).decode("latin-1")


def _response(
    challenge: Challenge,
    login: tuple[str, str, str],
    uri: str,
    request: httpx2.Request,
) -> str:
    name, is_session, _ = challenge.stated.partition("-SESS")
    digest = partial(_hash, _HASHES[name])
    secret = digest(utf8(":".join(login)))
    if is_session:
        session = f"{secret}:{challenge.nonce}:{challenge.client_nonce}"
        secret = digest(utf8(session))
    sent = f"{request.method}:{uri}"
    if challenge.qop == "auth-int":
        from ..sending import content_of

        sent += f":{digest(content_of(request))}"
    parts = [secret, challenge.nonce, digest(utf8(sent))]
    if challenge.qop in _QOPS:
        parts[2:2] = challenge.nonce_count, challenge.client_nonce, challenge.qop
    return digest(utf8(":".join(parts)))


def _hash(name: str, content: bytes | Upload) -> str:
    import hashlib

    try:
        empty = hashlib.new(name, b"", usedforsecurity=False)
    except ValueError as error:
        raise AuthError(_KIND, f"this system has no {name}") from error
    return hashed(empty, content).hexdigest()


def _fields(
    challenge: Challenge, username: str, uri: str, response: str
) -> Iterator[str]:
    yield f'username="{_QUOTED.sub(_escaped, username)}"'
    yield f'realm="{challenge.realm}"'
    yield f'nonce="{challenge.nonce}"'
    yield f'uri="{uri}"'
    yield f'algorithm="{challenge.algorithm}"'
    if challenge.qop in _QOPS:
        yield f"qop={challenge.qop}"
    if challenge.qop in _QOPS or challenge.stated.endswith("-SESS"):
        if challenge.nonce_count:
            yield f"nc={challenge.nonce_count}"
        yield f'cnonce="{challenge.client_nonce}"'
    yield f'response="{response}"'
    if challenge.opaque:
        yield f'opaque="{challenge.opaque}"'


def _escaped(character: re.Match[str]) -> str:
    return f"\\{character[0]}"
