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
    r"-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----"
    r"(?:(?:\s|\\{1,3}[nr]){1,4}[A-Za-z-]{3,20}: [^\n\\]{1,120}){0,4}+"
    r"(?P<body>(?:[A-Za-z0-9+/=\s]|\\{1,3}[nr]){64,}+)(?:-----END [A-Z0-9 ]{0,50}-----)?"
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
_LEAST_DISTINCT = 8
_LEAST_BODY = 10  # of a Slack token, the shortest


@cache
def _marks() -> tuple[re.Pattern[str], Mapping[str, tuple[re.Pattern[str], list[Form]]]]:
    """One pattern that notices all forms, and for each mark one that tells them apart by its groups, in their order."""
    marks = dict.fromkeys(form.mark for form in FORMS)
    of = {mark: sorted((form for form in FORMS if form.mark == mark), key=_longest_first) for mark in marks}
    tree = "|".join(f"{re.escape(mark)}(?:{_nearby(forms)})" for mark, forms in of.items())
    return re.compile(tree), {
        mark: (re.compile(re.escape(mark) + "(?:" + "|".join(f"({form.nearby})" for form in forms) + ")"), forms)
        for mark, forms in of.items()
    }


def _longest_first(form: Form) -> int:
    return -len(form.nearby)


def _nearby(forms: list[Form]) -> str:
    """What is near a mark; prefixes count only before a long word, and are looked at last."""
    nearby = dict.fromkeys(form.nearby for form in forms)
    prefixes = [one for one in nearby if one.startswith("(?<=")]
    ahead = [f"(?=[\\w-]{{{_LEAST_BODY}}})(?:{'|'.join(prefixes)})"] if prefixes else []
    return "|".join([one for one in nearby if one not in prefixes] + ahead)


def by_form(text: str) -> Iterator[Secret]:
    """Tokens, keys, JSON Web Tokens and headers in a text; those that their issuer is known of first."""
    found = list(_noticed(text))
    yield from (one for one in found if one.kind != "bearer-token")
    yield from (one for one in found if one.kind == "bearer-token")


def _noticed(text: str) -> Iterator[Secret]:
    noticed, of = _marks()
    done: dict[Form, int] = {}
    for hit in noticed.finditer(text):
        apart, forms = of[text[hit.start()]]
        which = apart.match(text, hit.start())
        form = forms[(which.lastindex or 1) - 1] if which else None
        start = hit.start() - form.before if form else 0
        match = _whole(form.pattern).match(text, start) if form and start >= done.get(form, 0) else None
        if form and match:
            done[form] = match.end()
            group = "s" if "s" in match.re.groupindex else 0
            if _is_one(form.kind, match[group]):
                yield Secret(form.kind, match.start(group), match.end(group))


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
        "issued-token": is_random,
    }
)


def private_keys(text: str) -> Iterator[Secret]:
    """Private keys in PEM, with line breaks as they are or written as `\\n`."""
    if "PRIVATE KEY" not in text:
        return
    for match in _KEY.finditer(text):
        body = "".join(_BASE64.findall(match["body"].replace("\\n", "").replace("\\r", "")))
        if len(body) >= 64 and not is_filler(body):
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
