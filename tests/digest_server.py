"""A server that asks for HTTP Digest and checks the answers, written from RFC 7616."""

import hashlib
import re
from typing import NamedTuple

from loopback import Answer, RecordedRequest

_FIELD = re.compile(r'(\w+)=(?:"((?:[^"\\]|\\.)*)"|([^,\s]+))')
_HASHES = {"MD5": "md5", "SHA-256": "sha256", "SHA-512-256": "sha512_256"}


class DigestServer(NamedTuple):
    """What is asked for, and from whom; only the last of the `nonces` counts, the others are stale."""

    algorithm: str = "MD5"
    qop: str = "auth"
    username: str = "me"
    password: str = "s e+cret"
    realm: str = "a, realm"
    nonces: tuple[str, ...] = ("n0nce=",)
    status: int = 401
    says_algorithm: bool = True
    shown: str = ""  # the user name as it is sent, where that is not the same

    def respond(self, request: RecordedRequest) -> Answer:
        """Let a request in, or ask for credentials."""
        sent = fields(request)
        place = self.nonces.index(sent["nonce"]) + 1 if sent.get("nonce") in self.nonces else 0
        if place == len(self.nonces) and self.accepts(request):
            return Answer()
        stale = 0 < place < len(self.nonces)
        nonce = self.nonces[place] if stale else self.nonces[0]
        return Answer(self.status, headers=(("WWW-Authenticate", self.challenge(nonce, stale=stale)),))

    def challenge(self, nonce: str, *, stale: bool = False) -> str:
        """What the server asks for."""
        parts = [f'realm="{self.realm}"', f'nonce="{nonce}"', 'opaque="0paque"']
        parts += [f'qop="{self.qop}"'] if self.qop else []
        parts += [f"algorithm={self.algorithm}"] if self.says_algorithm else []
        return "Digest " + ", ".join([*parts, *(["stale=TRUE"] if stale else [])])

    def accepts(self, request: RecordedRequest) -> bool:
        """Whether a request has the right credentials for what it is."""
        sent = fields(request)
        offered = [word.strip() for word in self.qop.split(",") if word] or [None]
        said = sent["algorithm"], sent["opaque"], sent["uri"], _unquoted(sent["username"])
        if (
            said != (self.algorithm, "0paque", request.target, self.shown or self.username)
            or sent.get("qop") not in offered
        ):
            return False
        return sent["response"] == self._response(sent, request)

    def _response(self, sent: dict[str, str], request: RecordedRequest) -> str:
        secret = self._hash(f"{self.username}:{self.realm}:{self.password}".encode())
        if self.algorithm.endswith("-sess"):
            secret = self._hash(f"{secret}:{sent['nonce']}:{sent['cnonce']}".encode())
        qop = sent.get("qop")
        what = f"{request.method}:{request.target}" + (f":{self._hash(request.body)}" if qop == "auth-int" else "")
        proof = [sent["nc"], sent["cnonce"], qop] if qop else []
        return self._hash(":".join([secret, sent["nonce"], *proof, self._hash(what.encode())]).encode())

    def _hash(self, content: bytes) -> str:
        return hashlib.new(_HASHES[self.algorithm.removesuffix("-sess")], content).hexdigest()


def fields(request: RecordedRequest) -> dict[str, str]:
    """The fields of the credentials in a request; none, if it has none."""
    values = [value for value in request.values("Authorization") if value.startswith("Digest ")]
    return {name: quoted or word for value in values for name, quoted, word in _FIELD.findall(value)}


def _unquoted(text: str) -> str:
    # Headers are read as Latin-1.
    return re.sub(r"\\(.)", r"\1", text)
