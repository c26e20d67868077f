"""Secrets that are known by the name beside them in a text: `"password": "x"`, `token=x`, `<secret>x</secret>`."""

import re
from collections.abc import Iterator
from types import MappingProxyType

from postwright.secrets.found import Secret
from postwright.secrets.judging import is_password, is_random
from postwright.secrets.names import kind_of, repeats
from postwright.secrets.schemes import is_secret_of, of_authorization, of_cookies

# In small letters. A part of a telling name, the rest of it, and what stands between it and its value.
_NAMED = re.compile(
    r"(?:p(?:ass|wd|swd)|s(?:e(?:cret|ss|nha)|i[dg])|token|key|auth|c(?:ookie|ontrase)|jwt)"
    r"[\w.\-]{0,32}+(?P<name>)(?P<quote>\\{0,3}[\"'`])?\]?"
    r"(?P<between>[ \t]{0,4}(?:=>|[:=])|\s{0,4},\s{0,40}\\?[\"']value\\?[\"']\s{0,2}:|[ \t]{1,4}value="
    r"|(?<=[\"'`]),(?=[ \t]{0,4}\\?[\"'`])|(?<!=)>)"
)
_USER = re.compile(
    r"-(?:u(?<=\s-u)|-user(?<=\s--user))[ =]{1,3}[\"']?(?P<user>[^\s:\"']{0,128}+):(?P<password>[^\s\"']{3,256}+)"
)
_NAME = re.compile(r"[\w.\-\[$]*\Z")
_LONGEST_NAME = 40
_BLANKS = re.compile(r"[ \t]{0,8}")
_QUOTED = {
    '"': re.compile(r"(?:[^\"\\\n]|\\.){0,16384}+(?=\")"),
    "'": re.compile(r"(?:[^'\\\n]|\\.){0,16384}+(?=')"),
    "`": re.compile(r"(?:[^`\\\n]|\\.){0,16384}+(?=`)"),
}
_ESCAPED = re.compile(r"[^\"'\\\n]{0,16384}+(?=\\{1,3}[\"'])")
_OPENING = re.compile(r"(?P<escape>\\{0,3})(?P<quote>[\"'`])")
_BARE = re.compile(r"[^\s&\"'<>;,#(){}\[\]`\\=]{1,4096}+={0,2}(?![\w(\[])")
_CALL = re.compile(r"\(\s?\\?[\"'`]\Z")
_LINE = re.compile(r"[^\"'`\n\\]{1,4096}+")
_IN_TAG = re.compile(r"[^<>\n]{1,4096}+(?=</)")
_PATH = re.compile(r"[A-Za-z_$][\w$]*+(?:\??\.[A-Za-z_$][\w$]*+)++")
_AROUND = " \t\r\n\"'\\"
_LEAST = 12
_LONGER = MappingProxyType({"signature": 24, "session-id": 16})
# What people may have chosen themselves.
_CHOSEN = frozenset({"password", "secret", "client-secret"})
# What stands under such names in UUIDs are ids of things.
_IDS = frozenset({"token", "session-id", "signature"})
_UUID = re.compile(r"[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")


def by_name(text: str) -> Iterator[Secret]:
    """Values in a text after a name of a secret, in order."""
    low = text.lower()
    if len(low) != len(text):
        low = "".join(char.lower() if char.isascii() else char for char in text)
    at = 0
    while match := _NAMED.search(low, at):
        at = match.end()
        start, end = _name(text, match)
        kind = kind_of(text[start:end])
        span = _value(text, match, start, kind) if kind else None
        if span:
            if not repeats(text[start:end], text[span[0] : span[1]]):
                yield from named(kind, text, *span)
            at = max(at, span[1])


def in_options(text: str) -> Iterator[Secret]:
    """Passwords in `-u user:password` of curl commands."""
    for match in _USER.finditer(text) if "-u" in text else ():
        if is_secret_of(match["user"], match["password"]):
            yield Secret("password", match.start("password"), match.end("password"))


def named(kind: str, text: str, start: int, end: int) -> Iterator[Secret]:
    """The secrets in a value that stands at `start` to `end`, under a name of this kind."""
    if kind == "authorization":
        yield from of_authorization(text, start, end)
    elif kind == "cookie":
        yield from of_cookies(text, start, end)
    else:
        yield from _literals(kind, text, start, end)


def _literals(kind: str, text: str, start: int, end: int) -> Iterator[Secret]:
    """What a value has beside of variables, which stand in it as NUL."""
    for part in re.finditer(r"[^\0]+", text[start:end]):
        value = part[0].strip(_AROUND + ":/" if "\0" in text[start:end] else _AROUND)
        if is_secret(kind, value):
            first = start + part.start() + part[0].index(value)
            yield Secret(kind, first, first + len(value))


def is_secret(kind: str, value: str) -> bool:
    """Whether a value under a name of this kind is a secret."""
    if kind in _CHOSEN:
        return is_password(value) or is_random(value, _LEAST)
    if kind in _IDS and _UUID.fullmatch(value):
        return False
    return is_random(value, _LONGER.get(kind, _LEAST))


def _name(text: str, match: re.Match[str]) -> tuple[int, int]:
    """Where the whole name is, of which the pattern saw the middle and the end."""
    start = match.start()
    before = _NAME.search(text[max(0, start - _LONGEST_NAME) : start])
    return start - len(before[0] if before else ""), match.end("name")


def _value(text: str, match: re.Match[str], name: int, kind: str) -> tuple[int, int] | None:
    """Where the value after a name stands, if there is one that can be read."""
    between = match["between"]
    if between == ">":
        value = _IN_TAG.match(text, match.end())
        return value.span() if value else None
    blanks = _BLANKS.match(text, match.end())
    at = blanks.end() if blanks else match.end()
    opening = _OPENING.match(text, at)
    if opening is None:
        return None if match["quote"] else _bare(text, at, kind)
    if between == "," and not _CALL.search(text[max(0, name - 4) : name]):
        return None
    pattern = _ESCAPED if opening["escape"] else _QUOTED[opening["quote"]]
    value = pattern.match(text, opening.end())
    return value.span() if value else None


def _bare(text: str, at: int, kind: str) -> tuple[int, int] | None:
    """A value without quotes: the rest of the line for headers, else a word that is no path of names in a program."""
    value = (_LINE if kind in ("authorization", "cookie") else _BARE).match(text, at)
    return value.span() if value and not _PATH.fullmatch(value[0]) else None
