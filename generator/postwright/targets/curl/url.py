"""The URL of a command, encoded as Postman encodes it, and the switches that keep curl from changing it.

What a variable holds is known only when the script runs, so that a URL with variables after its start is encoded then.
A variable that a URL starts with is most often a base URL, and goes in as it is.
"""

import re
from collections.abc import Iterator
from urllib.parse import unquote

from postwright.model import Operation, PathVariable, Text, Url
from postwright.rendering import Code
from postwright.runtime.text import percent
from postwright.runtime.url import Component, UrlParts, encode, encode_host, join_query, parse
from postwright.targets.curl.functions import called
from postwright.targets.curl.headers import latin_1
from postwright.targets.curl.plan import Marks, Option, Step, has_holes, literals
from postwright.targets.curl.request import Request
from postwright.targets.curl.scope import Scope
from postwright.targets.shell import Pieces

_GLOB = re.compile(r"[\[\]{}]")
_DOT_SEGMENT = re.compile(r"/(?:\.|%2e){1,2}(?:/|$)", re.IGNORECASE)
# curl refuses the first two and writes the others in its own way.
_NOT_AS_IS = re.compile(r"[\x00-\x20\x7f-\U0010ffff]")
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")
_WHOLE = re.compile(r"\$\{(\w+)(?::\?)?\}")
_NOT_IN_BASE = re.compile(r"[^!$-&(-;=@-_a-z|~\[\]]")


def is_secure(url: Url, scope: Scope) -> bool:
    """Whether a URL is one of HTTPS, as far as that is known."""
    return scope.known(scope.expand(url.base)).lstrip().lower().startswith("https://")


def url_steps(
    operation: Operation, request: Request, scope: Scope, *, authorized: bool, is_latin_1: bool
) -> Iterator[Step]:
    """The URL's options. `authorized` means that its user name does not count. Sections 3.2 to 3.6."""
    marks = Marks()
    parts = parse(_source(operation, request, scope, marks))
    user = marks.pieces(parts.userinfo or "")
    has_scheme = parts.scheme is None and "://" in scope.known(user[:1])
    origin = (*_scheme(parts, marks), *((*user, "@") if has_scheme else ()), *_authority(parts, marks))
    path = marks.pieces(parts.path or "")
    search = () if parts.query is None else ("?", *marks.pieces(parts.query))
    if not _is_http(origin, scope):
        # curl knows protocols that open files, and chooses one by the start of a host's name.
        yield Option("--proto", ("=http,https",))
    if not operation.settings.disable_url_encoding:
        yield from _encoded(origin, path, search, scope, is_open=bool(request.ending))
    else:
        yield from _as_it_is(origin, path, search, scope, is_latin_1=is_latin_1)
    port = _said_port(parts)
    if port and not any(header.enabled and header.name.source.lower() == "host" for header in operation.headers):
        host = _host(parts, marks)
        yield Option("--header", ("Host: ", *(_without_scheme(host) if parts.scheme is None else host), f":{port}"))
    if parts.userinfo is not None and not authorized and not has_scheme:
        name, _, password = parts.userinfo.partition(":")
        yield Option("--user", (*_decoded(marks.pieces(name)), ":", *_decoded(marks.pieces(password))))


def _is_http(origin: Pieces, scope: Scope) -> bool:
    """Whether a URL can only be one of HTTP, unless whoever runs the script wants it otherwise."""
    start = origin[0]
    if not isinstance(start, Code):
        return start.lower() in {"http", "https", "http://"}
    whole = _WHOLE.fullmatch(start)
    is_nothing = len(origin) > 1 and scope.is_empty((start,))
    return not is_nothing and (whole is None or whole[1] not in scope.other_starts)


def _encoded(origin: Pieces, path: Pieces, search: Pieces, scope: Scope, *, is_open: bool) -> Iterator[Step]:
    is_open = is_open or any(_is_open(piece, scope) for piece in (*path, *search))
    if is_open or _NOT_IN_BASE.search(scope.known(origin)):
        yield Option("--globoff")
        yield Option("--path-as-is")
        # The function leaves what is encoded, and no argument can hold NUL.
        target = (piece if isinstance(piece, Code) else piece.replace("\0", "%00") for piece in (*path, *search))
        yield Option("--url", (*origin, *target), function="encode_url")
    else:
        yield from _url(origin, _as_in(path, "path"), _as_in(search, "query"), scope)


def _is_open(piece: str, scope: Scope) -> bool:
    """Whether a piece is a variable that can hold anything."""
    return not scope.plain and isinstance(piece, Code) and "${" in piece and piece != scope.signed("auth_parameters")


def _as_in(pieces: Pieces, component: Component) -> Pieces:
    return tuple(piece if isinstance(piece, Code) else encode(piece, component) for piece in pieces)


def _url(origin: Pieces, path: Pieces, search: Pieces, scope: Scope) -> Iterator[Step]:
    if has_holes(search) or _GLOB.search(scope.known((*path, *search))):
        # A variable in the query may well hold JSON.
        yield Option("--globoff")
    if _DOT_SEGMENT.search(scope.known((*origin, *path)).partition("?")[0]):
        yield Option("--path-as-is")
    yield Option("--url", (*origin, *path, *search))


def _as_it_is(origin: Pieces, path: Pieces, search: Pieces, scope: Scope, *, is_latin_1: bool) -> Iterator[Step]:
    if not (_NOT_AS_IS.search(literals((*path, *search))) or has_holes((*path, *search))):
        yield from _url(origin, path, search, scope)
        return
    # A line break would let the collection write headers.
    texts = tuple(
        piece if isinstance(piece, Code) else _CONTROL.sub(percent, piece) for piece in (*(path or ("/",)), *search)
    )
    target = latin_1(texts, scope) if is_latin_1 else texts
    if has_holes(origin[:1]):
        # What the variable holds may be more than the origin.
        yield Option("--request-target", (*origin, *target), function="target_of")
        yield Option("--url", (*origin, *target), function="origin_of")
    else:
        yield Option("--request-target", target)
        yield Option("--url", (*origin, "/"))


def _source(operation: Operation, request: Request, scope: Scope, marks: Marks) -> str:
    is_encoded = not operation.settings.disable_url_encoding
    segments = (marks.mark(_segment(segment, scope, is_encoded=is_encoded)) for segment in operation.url.segments)
    url = "/".join((marks.mark(scope.expand(operation.url.base)), *segments))
    query = request.query
    if operation.settings.escape_query_variables:
        query = tuple(field._replace(value=field.value and called("escape_query", field.value)) for field in query)
    entries = [(marks.mark(name), None if value is None else marks.mark(value)) for name, value, _ in query]
    return (f"{url}?{join_query(entries)}" if entries else url) + marks.mark(request.ending)


def _segment(segment: Text | PathVariable, scope: Scope, *, is_encoded: bool) -> Pieces:
    if isinstance(segment, Text):
        return scope.expand(segment)
    return (*scope.path_variable(segment, is_encoded=is_encoded), segment.suffix)


def _scheme(parts: UrlParts, marks: Marks) -> Pieces:
    if parts.scheme is not None:
        return (*marks.pieces(parts.scheme.lower() if parts.scheme.isascii() else parts.scheme), "://")
    # Without one curl guesses by the host's name; a variable may bring its own.
    start = marks.pieces(parts.userinfo or parts.host)[:1]
    return () if has_holes(start) else ("http://",)


def _authority(parts: UrlParts, marks: Marks) -> Iterator[str]:
    yield from _host(parts, marks)
    if parts.port is not None:
        yield ":"
        yield from marks.pieces(parts.port)


def _host(parts: UrlParts, marks: Marks) -> Pieces:
    host = marks.pieces(parts.host)
    if not has_holes(host):
        return (encode_host(literals(host)),)
    labels = (label if "{{" in label else _label(label) for label in parts.host.split("."))
    return marks.pieces(".".join(labels))


def _label(label: str) -> str:
    return label.lower() if label.isascii() else encode_host(label)


def _said_port(parts: UrlParts) -> str:
    """The port if it is said although it is the usual one, which curl leaves out of the header."""
    usual = {"http": "80", "https": "443"}
    is_open = parts.scheme is None and "{{" in parts.host
    ports = usual.values() if is_open else (usual.get((parts.scheme or "http").lower()),)
    return parts.port if parts.port in ports and parts.port else ""


def _without_scheme(host: Pieces) -> Pieces:
    """The host, without what a variable at its start may bring before it."""
    start = _WHOLE.fullmatch(host[0]) if isinstance(host[0], Code) else None
    return (Code(f"${{{start[1]}#*://}}"), *host[1:]) if start else host


def _decoded(pieces: Pieces) -> Pieces:
    return tuple(piece if isinstance(piece, Code) else unquote(piece) for piece in pieces)
