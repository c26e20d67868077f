"""A server that asks for NTLM and checks the answers, written from the document MS-NLMP."""

import hmac
import os
import struct
import threading
from base64 import b64decode, b64encode

from loopback import Answer, RecordedRequest

_SIGNATURE = b"NTLMSSP\0"
# Unicode, a target of the type domain, NTLM, always sign, extended session security, target info, version, 128 and 56.
_FLAGS = 0x1 | 0x4 | 0x200 | 0x8000 | 0x10000 | 0x80000 | 0x800000 | 0x2000000 | 0x20000000 | 0x80000000
_VERSION = b"\x0a\x00\x63\x45\x00\x00\x00\x0f"
_DOMAIN, _TIMESTAMP, _FLAG_PAIR = 2, 7, 6
_HAS_MIC = 2


class NtlmServer:
    """Lets in one account, for the time of a connection. The server that it answers for has a thread for each."""

    def __init__(self, domain: str, username: str, password: str, *, offers: tuple[str, ...] = ("NTLM",)) -> None:
        self.account = domain, username
        self.password = password
        self.offers = offers
        self.status = 401
        self.with_time = True
        self.closes = False
        self.challenge = ""
        self._connection = threading.local()

    def respond(self, request: RecordedRequest) -> Answer:
        """Let a request in, or go on with the handshake of its connection."""
        state = self._connection
        if getattr(state, "is_proven", False) or (request.target.startswith("/open")):
            return Answer()
        scheme, _, text = next(iter(request.values("Authorization")), "").partition(" ")
        if scheme not in self.offers:
            return self._ask(*self.offers)
        message = b64decode(text)
        assert message.startswith(_SIGNATURE)
        if message[8] == 1:
            state.messages = message, challenge_message(with_time=self.with_time)
            return self._ask(f"{scheme} {self.challenge or b64encode(state.messages[1]).decode()}")
        # Nobody may answer the challenge of another connection.
        messages = getattr(state, "messages", None)
        state.messages = None
        state.is_proven = messages is not None and self._accepts(*messages, message)
        return Answer() if state.is_proven else self._ask(*self.offers)

    def _ask(self, *challenges: str) -> Answer:
        headers = [("WWW-Authenticate", text) for text in challenges]
        return Answer(self.status, headers=(*headers, *([("Connection", "close")] if self.closes else [])))

    def _accepts(self, negotiate: bytes, challenge: bytes, message: bytes) -> bool:
        domain, username = (field(message, place).decode("utf-16-le") for place in (28, 36))
        if (domain, username) != self.account:
            return False
        response = field(message, 20)
        secret = md4(self.password.encode("utf-16-le"))
        key = _mac(secret, (username.upper() + domain).encode("utf-16-le"))
        if response[:16] != _mac(key, challenge[24:32] + response[16:]):
            return False
        flags = pairs(response[44:]).get(_FLAG_PAIR, b"\0")
        if not flags[0] & _HAS_MIC:
            return not self.with_time
        whole = negotiate + challenge + message[:72] + bytes(16) + message[88:]
        return message[72:88] == _mac(_mac(key, response[:16]), whole)


def challenge_message(*, with_time: bool) -> bytes:
    """The second message, with eight bytes that are to be answered."""
    target = "DOMAIN".encode("utf-16-le")
    info = struct.pack("<HH", _DOMAIN, len(target)) + target
    if with_time:
        info += struct.pack("<HHQ", _TIMESTAMP, 8, 133_000_000_000_000_000)
    info += bytes(4)
    return (
        _SIGNATURE
        + struct.pack("<IHHII", 2, len(target), len(target), 56, _FLAGS)
        + os.urandom(8)
        + bytes(8)
        + struct.pack("<HHI", len(info), len(info), 56 + len(target))
        + _VERSION
        + target
        + info
    )


def field(message: bytes, place: int) -> bytes:
    """A part of a message, of which length and offset stand at a place."""
    length, _, offset = struct.unpack_from("<HHI", message, place)
    return message[offset : offset + length]


def pairs(content: bytes) -> dict[int, bytes]:
    """The pairs of an identifier and a value that a challenge has, and its answer repeats."""
    found: dict[int, bytes] = {}
    while content[:2] != b"\0\0":
        name, length = struct.unpack_from("<HH", content)
        found[name] = content[4 : 4 + length]
        content = content[4 + length :]
    return found


def _mac(key: bytes, content: bytes) -> bytes:
    return hmac.digest(key, content, "md5")


def md4(content: bytes) -> bytes:
    """The hash of RFC 1320, which newer systems do not have any more."""
    padded = content + b"\x80" + bytes((55 - len(content)) % 64) + struct.pack("<Q", 8 * len(content))
    state = [0x67452301, 0xEFCDAB89, 0x98BADCFE, 0x10325476]
    for start in range(0, len(padded), 64):
        words = struct.unpack_from("<16I", padded, start)
        state = [(old + new) & 0xFFFFFFFF for old, new in zip(state, _rounds(words, state), strict=True)]
    return struct.pack("<4I", *state)


_ORDERS = (
    range(16),
    [0, 4, 8, 12, 1, 5, 9, 13, 2, 6, 10, 14, 3, 7, 11, 15],
    [0, 8, 4, 12, 2, 10, 6, 14, 1, 9, 5, 13, 3, 11, 7, 15],
)
_SHIFTS = ((3, 7, 11, 19), (3, 5, 9, 13), (3, 9, 11, 15))
_ADDED = (0, 0x5A827999, 0x6ED9EBA1)


def _rounds(words: tuple[int, ...], state: list[int]) -> list[int]:
    a, b, c, d = state
    mixes = (
        lambda: (b & c) | (~b & d),
        lambda: (b & c) | (b & d) | (c & d),
        lambda: b ^ c ^ d,
    )
    for mix, order, shifts, added in zip(mixes, _ORDERS, _SHIFTS, _ADDED, strict=True):
        for step, word in enumerate(order):
            total = (a + mix() + words[word] + added) & 0xFFFFFFFF
            turn = shifts[step % 4]
            a, b, c, d = d, (total << turn | total >> (32 - turn)) & 0xFFFFFFFF, b, c
    return [a, b, c, d]
