"""Secrets that are known by their form, wherever they stand in a text."""

import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from types import MappingProxyType

from postwright.secrets.forms import FORMS, Form
from postwright.secrets.found import Secret
from postwright.secrets.judging import is_random
from postwright.secrets.placeholders import is_filler, is_placeholder, prefix_of
from postwright.secrets.schemes import is_basic, is_secret_of

_KEY = re.compile(
    r"-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----(?P<body>[^-]{64,}+)(?:-----END [A-Z0-9 ]{0,50}-----)?"
)
_BASE64 = re.compile(r"[A-Za-z0-9+/=]")
_URL = re.compile(
    r"://(?P<user>[^\s/?#:@\"'<>\\|,;`]{0,128}+):"
    r"(?P<password>[^\s/?#@\"'<>\\|,;`]{3,256}+)@(?=[\w\[\x00.])"
)
_ORACLE = re.compile(r"(?i:jdbc:oracle:\w{2,5}):(?P<user>[\w\x00]{1,64}+)/(?P<password>[^\s/@\"']{3,128}+)@")
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*\Z")
_LONGEST_SCHEME = 30
_WEB = frozenset({"http", "https", "ws", "wss", "ftp", "ftps", "sftp", "git", "ssh", ""})
_JWT_OF_ALL = "eyJzdWIiOiIxMjM0NTY3ODkw"  # the subject 1234567890, which examples have
_LEAST_DISTINCT = 8
_LEAST_BODY = 10  # of a Slack token, the shortest


@cache
def _marks() -> tuple[re.Pattern[str], Mapping[str, list[tuple[re.Pattern[str], Form]]]]:
    """One pattern that notices all forms, as a tree by their marks, and the forms of each mark."""
    marks = dict.fromkeys(form.mark for form in FORMS)
    tree = "|".join(f"{re.escape(mark)}(?:{_nearby(mark)})" for mark in marks)
    of = {
        mark: [(re.compile(re.escape(form.mark) + form.nearby), form) for form in FORMS if form.mark == mark]
        for mark in marks
    }
    return re.compile(tree), of


def _nearby(mark: str) -> str:
    """What is near a mark; prefixes count only before a long word, and are looked at last."""
    nearby = dict.fromkeys(form.nearby for form in FORMS if form.mark == mark)
    prefixes = [one for one in nearby if one.startswith("(?<=")]
    ahead = [f"(?=[\\w-]{{{_LEAST_BODY}}})(?:{'|'.join(prefixes)})"] if prefixes else []
    return "|".join([one for one in nearby if one not in prefixes] + ahead)


def by_form(text: str) -> Iterator[Secret]:
    """Tokens, keys, JSON Web Tokens and headers in a text, in order."""
    noticed, forms = _marks()
    done = 0
    for hit in noticed.finditer(text):
        at = hit.start()
        near = (form for mark, form in forms[text[at]] if at >= done and mark.match(text, at))
        for form, match in ((form, match) for form in near if (match := _around(form, text, at))):
            done = match.end()
            group = "s" if "s" in match.re.groupindex else 0
            if _is_one(form.kind, match[group]):
                yield Secret(form.kind, match.start(group), match.end(group))
                break


def _around(form: Form, text: str, at: int) -> re.Match[str] | None:
    pattern = _whole(form.pattern)
    starts = range(max(0, at - form.before), at if form.before else at + 1)
    return next((match for start in starts if (match := pattern.match(text, start)) and match.end() > at), None)


@cache
def _whole(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


def _is_one(kind: str, value: str) -> bool:
    judge = _JUDGES.get(kind)
    return judge(value) if judge else _is_token(value)


def _is_token(value: str) -> bool:
    return len(set(value[len(prefix_of(value)) :])) >= _LEAST_DISTINCT and not is_placeholder(value)


_JUDGES: Mapping[str, Callable[[str], bool]] = MappingProxyType(
    {
        "basic-credentials": is_basic,
        "bearer-token": is_random,
        "jwt": lambda value: _JWT_OF_ALL not in value and _is_token(value),
    }
)


def private_keys(text: str) -> Iterator[Secret]:
    """Private keys in PEM, with line breaks as they are or written as `\\n`."""
    if "PRIVATE KEY" not in text:
        return
    for match in _KEY.finditer(text):
        body = "".join(_BASE64.findall(match["body"].replace("\\n", "").replace("\\r", "")))
        if len(body) >= 64 and "..." not in match["body"] and not is_filler(body):
            yield Secret("private-key", match.start(), match.end())


def in_urls(text: str) -> Iterator[Secret]:
    """Passwords before the host of a URL or a connection string."""
    for match in _URL.finditer(text) if "@" in text and "://" in text else ():
        before = _SCHEME.search(text[max(0, match.start() - _LONGEST_SCHEME) : match.start()])
        web = before is None or before[0].lower() in _WEB
        yield from _password("url-userinfo" if web else "connection-string", match)
    for match in _ORACLE.finditer(text) if "jdbc:" in text else ():
        yield from _password("connection-string", match)


def _password(kind: str, match: re.Match[str]) -> Iterator[Secret]:
    password = match["password"].strip("\0")
    if "\0" not in password and is_secret_of(match["user"], password):
        start = match.start("password") + match["password"].index(password)
        yield Secret(kind, start, start + len(password))
