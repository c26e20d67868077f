"""Postman's rules for URLs: taking them apart, and what goes on the wire."""

import re
from collections.abc import Callable, Iterable
from typing import Literal, NamedTuple

from .host import encode_host as encode_host
from .text import TOKEN, percent

Component = Literal["path", "query", "fragment", "userinfo"]

# Each names what may stand; to name the rest, up to U+10FFFF, is slow to compile.
_ENCODED: dict[Component, re.Pattern[str]] = {
    "path": re.compile(r"[^!$-;=@-_a-z|~]"),
    "query": re.compile(r"[^!$-&(-;=?-~]"),
    "fragment": re.compile(r"[^!#-;=?-_a-~]"),
    "userinfo": re.compile(r"[^!$-.0-9A-Z_a-z~]"),
}
# Servers that read `..;x` as `..` take a semicolon for the end of a segment.
_NOT_IN_ARGUMENT = re.compile(r"[^A-Za-z0-9\-._~!$&'()*+,=:@]")
_NOT_IN_QUERY_ARGUMENT = re.compile(r"[^A-Za-z0-9\-._~!$()*,:@/?]")
_SCHEMES = frozenset({"http", "https"})
_ESCAPES = {"&": "%26", "#": "%23", "=": "%3D"}


class UrlParts(NamedTuple):
    """A URL in parts, as written. None is a part that is not there.

    The path includes its leading slash; query and fragment come without their marks.
    """

    scheme: str | None
    userinfo: str | None
    host: str
    port: str | None
    path: str | None
    query: str | None
    fragment: str | None

    def __repr__(self) -> str:
        return "UrlParts(...)"


class Target(NamedTuple):
    """Where a request goes; `target` is the encoded path and query."""

    scheme: str
    host: str
    port: str | None
    target: str
    userinfo: str | None

    @property
    def authority(self) -> str:
        """Host and port."""
        return f"{self.host}:{self.port}" if self.port else self.host

    @property
    def origin(self) -> str:
        """Scheme, host and port as a URL without a path."""
        return f"{self.scheme}://{self.authority}"

    def __repr__(self) -> str:
        return f"<Target {self.origin}>"


def parse(source: str) -> UrlParts:
    """Take a URL apart; delimiters inside `{{variables}}` do not count. Section 3.3."""
    rest, fragment = _cut(source.lstrip(), "#")
    rest, query = _cut(rest, "?")
    rest = _outside_tokens(rest, lambda text: text.replace("\\", "/"))
    before, after = _cut(rest, "://")
    scheme, rest = (None, rest) if after is None else (before, after.lstrip("/"))
    rest, path = _cut(rest, "/")
    userinfo, host = _cut_last(rest, "@")
    name, port = _split_port(host)
    path = None if path is None else f"/{path}"
    return UrlParts(scheme, userinfo, name, port, path, query, fragment)


def encode(text: str, component: Component) -> str:
    """Percent-encode what may not stand in a component; escapes stay. Section 3.6."""
    return _ENCODED[component].sub(percent, text)


def encode_argument(value: str) -> str:
    """Percent-encode a value that a caller gives for a path segment.

    Unlike in Postman it stays one segment and arrives as it is. Raises ValueError for
    the empty text, `.` and `..`, which would change the path.
    """
    if value in {"", ".", ".."}:
        raise ValueError(f"{value!r} cannot be a segment of a path")
    return _NOT_IN_ARGUMENT.sub(percent, value)


def encode_query_argument(value: str) -> str:
    """Percent-encode a value that a caller gives for a query parameter.

    Unlike in Postman `+` and `%` are encoded too, so that it arrives as it is.
    """
    return _NOT_IN_QUERY_ARGUMENT.sub(percent, value)


def path_variable(segment: str) -> tuple[str, str] | None:
    """Give the name and the literal rest of a `:name` segment. Section 3.4.

    `:id.json` is `("id", ".json")`; a segment that is no path variable is None.
    """
    name, dot, rest = segment[1:].partition(".")
    if segment[:1] != ":" or not name or TOKEN.search(segment):
        return None
    return name, dot + rest


def split_path(path: str) -> tuple[str, ...]:
    """Split at slashes outside `{{variables}}`."""
    return _split(path, "/")


def split_query(query: str) -> tuple[tuple[str | None, str | None], ...]:
    """Split a query string into names and values. Section 3.3.

    `a` has the value None and `a=` the empty one; an empty token has no name either,
    unless it is the last.
    """
    *others, last = (_cut(token, "=") for token in _split(query, "&"))
    nothing = ("", None)
    return (*((None, None) if other == nothing else other for other in others), last)


def join_query(entries: Iterable[tuple[str | None, str | None]]) -> str:
    """Write names and values as a query string that is not encoded yet. Section 3.5.

    Outside `{{variables}}` a delimiter in a name or value is escaped.
    """
    return "&".join(
        escape_query(name or "", "&#=")
        + ("" if value is None else f"={escape_query(value, '&#')}")
        for name, value in entries
    )


def escape_query(text: str, delimiters: str) -> str:
    """Escape some of `&`, `#` and `=` outside `{{variables}}`. Section 3.5."""

    def escape(literal: str) -> str:
        return "".join(_ESCAPES[c] if c in delimiters else c for c in literal)

    return _outside_tokens(text, escape)


def flaw(target: Target) -> str | None:
    """Say what keeps HTTP from a target, None if nothing does; it shows none of it."""
    if not target.host:
        return "no host"
    if target.scheme not in _SCHEMES:
        return "a scheme other than HTTP and HTTPS"
    port = target.port or "0"
    return None if port.isascii() and port.isdigit() else "a port that is no number"


def finish(source: str, *, encoded: bool = True) -> Target:
    """Take apart and encode a URL whose variables are replaced. Sections 3.3 and 3.6.

    `encoded=False` leaves the path and the query as they are (`disableUrlEncoding`).
    """
    return finish_parts(parse(source), encoded=encoded)


def finish_parts(parts: UrlParts, *, encoded: bool = True) -> Target:
    """As `finish`, for a URL that is in parts already."""
    path = parts.path or "/"
    target = encode(path, "path") if encoded else path
    if parts.query is not None:
        target += "?" + (encode(parts.query, "query") if encoded else parts.query)
    scheme = (parts.scheme or "http").lower()
    host = encode_host(parts.host)
    return Target(scheme, host, parts.port, target, parts.userinfo)


def _shield(text: str) -> str:
    if "{{" not in text:
        return text
    return TOKEN.sub(lambda token: "_" * len(token[0]), text)


def _cut(text: str, separator: str) -> tuple[str, str | None]:
    place = _shield(text).find(separator)
    if place < 0:
        return text, None
    return text[:place], text[place + len(separator) :]


def _cut_last(text: str, separator: str) -> tuple[str | None, str]:
    place = _shield(text).rfind(separator)
    return (None, text) if place < 0 else (text[:place], text[place + 1 :])


def _split(text: str, separator: str) -> tuple[str, ...]:
    pieces: list[str] = []
    start = 0
    for shielded in _shield(text).split(separator):
        end = start + len(shielded)
        pieces.append(text[start:end])
        start = end + len(separator)
    return tuple(pieces)


def _split_port(host: str) -> tuple[str, str | None]:
    name, port = _cut_last(host, ":")
    # The colons of an IPv6 address stand before its bracket.
    return (host, None) if name is None or "]" in port else (name, port)


def _outside_tokens(text: str, change: Callable[[str], str]) -> str:
    if "{{" not in text:
        return change(text)
    pieces = enumerate(TOKEN.split(text))
    return "".join(
        f"{{{{{piece}}}}}" if n % 2 else change(piece) for n, piece in pieces
    )
