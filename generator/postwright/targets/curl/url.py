"""The URL of a command, encoded as Postman encodes it, and the switches that keep curl from changing it.

A variable goes into the URL as it is: what it holds has to be percent-encoded already.
"""

import re
from collections.abc import Iterable, Iterator

from postwright.errors import Problem
from postwright.model import Operation, PathVariable, Text
from postwright.rendering import Code
from postwright.runtime.url import UrlParts, encode, encode_host, join_query, parse
from postwright.targets.curl.headers import latin_1
from postwright.targets.curl.plan import Field, Marks, Option, Step, has_holes, literals
from postwright.targets.curl.variables import Scope
from postwright.targets.shell import Pieces

_GLOB = re.compile(r"[\[\]{}]")
_DOT_SEGMENT = re.compile(r"/(?:\.|%2e){1,2}(?:/|$)", re.IGNORECASE)
# curl refuses the first two and writes the others in its own way.
_NOT_AS_IS = re.compile(r"[\x00-\x20\x7f-\U0010ffff]")


def url_steps(operation: Operation, query: Iterable[Field], scope: Scope, *, authorized: bool) -> Iterator[Step]:
    """The URL's options. `authorized` means that its user name does not count. Sections 3.2 to 3.6."""
    marks = Marks()
    parts = parse(_source(operation, query, scope, marks))
    origin = (*_scheme(parts, marks), *_authority(parts, marks, authorized=authorized))
    path = marks.pieces(parts.path or "")
    search = () if parts.query is None else ("?", *marks.pieces(parts.query))
    encoded = (scope.placed(origin, "path"), scope.encoded(path, "path"), scope.encoded(search, "query"))
    if not operation.settings.disable_url_encoding:
        yield from _url(*encoded, scope)
    elif not _NOT_AS_IS.search(literals((*path, *search))):
        yield from _url(origin, path, search, scope)
    elif has_holes(origin[:1]):
        # What the variable holds may be more than the origin, and the rest then is no target.
        yield _encoded_after_all(operation)
        yield from _url(*encoded, scope)
    else:
        yield Option("--request-target", latin_1((*(path or ("/",)), *search)))
        yield Option("--url", (*origin, "/"))


def _url(origin: Pieces, path: Pieces, search: Pieces, scope: Scope) -> Iterator[Step]:
    if has_holes(search) or _GLOB.search(scope.known((*path, *search))):
        # A variable in the query may well hold JSON.
        yield Option("--globoff")
    if _DOT_SEGMENT.search(scope.known((*origin, *path)).partition("?")[0]):
        yield Option("--path-as-is")
    yield Option("--url", (*origin, *path, *search))


def _encoded_after_all(operation: Operation) -> Problem:
    message = "curl takes no blanks in a URL and encodes what is not ASCII, so the URL is encoded although that is off."
    return Problem(code="url-encoding", message=message, hint="Encode it by hand.", place=operation.url.place)


def _source(operation: Operation, query: Iterable[Field], scope: Scope, marks: Marks) -> str:
    segments = (marks.mark(_segment(segment, scope)) for segment in operation.url.segments)
    url = "/".join((marks.mark(scope.expand(operation.url.base)), *segments))
    entries = [(marks.mark(name), None if value is None else marks.mark(value)) for name, value, _ in query]
    return f"{url}?{join_query(entries)}" if entries else url


def _segment(segment: Text | PathVariable, scope: Scope) -> Pieces:
    if isinstance(segment, Text):
        return scope.expand(segment)
    return (*scope.path_variable(segment), segment.suffix)


def _scheme(parts: UrlParts, marks: Marks) -> Pieces:
    if parts.scheme is not None:
        return (*marks.pieces(parts.scheme.lower() if parts.scheme.isascii() else parts.scheme), "://")
    # Without one curl guesses by the host's name; a variable may bring its own.
    start = marks.pieces(parts.userinfo or parts.host)[:1]
    return () if has_holes(start) else ("http://",)


def _authority(parts: UrlParts, marks: Marks, *, authorized: bool) -> Iterator[str]:
    if parts.userinfo is not None and not authorized:
        name, colon, password = parts.userinfo.partition(":")
        yield from _userinfo(marks.pieces(name))
        yield colon
        yield from _userinfo(marks.pieces(password))
        yield "@"
    host = marks.pieces(parts.host)
    if has_holes(host):
        yield from (piece if isinstance(piece, Code) else piece.lower() for piece in host)
    else:
        yield encode_host(literals(host))
    if parts.port is not None:
        yield ":"
        yield from marks.pieces(parts.port)


def _userinfo(pieces: Pieces) -> Pieces:
    return tuple(piece if isinstance(piece, Code) else encode(piece, "userinfo") for piece in pieces)
