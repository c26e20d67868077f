"""Reading URLs: from parts or text to a base, segments and a query."""

from collections.abc import Mapping
from dataclasses import replace
from typing import NamedTuple
from urllib.parse import unquote

from postwright.errors import Place
from postwright.model import BasicAuth, Parameter, PathVariable, Text, Url, VariableRef
from postwright.reader import query
from postwright.reader.values import Node, Number, description, entries, js_text, quoted, text, word
from postwright.runtime import text as tokens
from postwright.runtime import url as rules
from postwright.runtime.url import UrlParts


class UnusableRequestError(Exception):
    """Why a request can't be generated: a problem's code, a clause, and a hint."""

    def __init__(self, code: str, reason: str, hint: str) -> None:
        super().__init__(reason)
        self.code = code
        self.reason = reason
        self.hint = hint


class _Saved(NamedTuple):
    value: Text | None
    description: str
    place: Place


def read(node: Node) -> tuple[Url, tuple[Parameter, ...]]:
    """Read a URL in any of its shapes, with its query; raises UnusableRequestError. Sections 3.1 to 3.4."""
    parts = rules.parse(node.value) if isinstance(node.value, str) else _from_object(node)
    _check(parts)
    pieces = () if parts.path is None else rules.split_path(parts.path[1:])
    used = frozenset(variable[0] for variable in map(rules.path_variable, pieces) if variable)
    saved = _path_variables(node.get("variable"), used)
    segments = tuple(_segment(piece, saved, node.place) for piece in pieces)
    return Url(base=text(_base(parts)), segments=segments, place=node.place), _query(parts, node)


def take_credentials(url: Url) -> tuple[Url, BasicAuth] | None:
    """Take `user:password@` out of a URL; None if there is none. Section 3.6."""
    parts = rules.parse(url.base.source)
    if not parts.userinfo or (not parts.scheme and parts.userinfo.startswith("{{")):
        # A variable at the start can hold the scheme, so that the user name is known only when it has its value.
        return None
    shielded = tokens.TOKEN.sub(lambda token: "_" * len(token[0]), parts.userinfo)
    end = len(shielded.partition(":")[0])
    user, password = parts.userinfo[:end], parts.userinfo[end + 1 :]
    auth = BasicAuth(username=_decoded(user), password=_decoded(password), place=url.place)
    return replace(url, base=text(_base(parts._replace(userinfo=None)))), auth


def _decoded(source: str) -> Text:
    return Text(tuple(VariableRef(piece) if known else unquote(piece) for piece, known in tokens.tokens(source)))


def _from_object(node: Node) -> UrlParts:
    host, path = _joined(node.get("host"), "."), _path(node.get("path"))
    raw = rules.parse(_joined(node.get("raw"), ""))
    if not host.strip():
        return _from_raw(node, raw, path)
    port = word(node.get("port"))
    parts = rules.parse(host + (f":{port}" if port else "") + path)
    protocol = word(node.get("protocol")).removesuffix("://").removesuffix(":")
    parts = parts._replace(scheme=parts.scheme or protocol, userinfo=_userinfo(node.get("auth")) or parts.userinfo)
    if raw.host and _compared(raw) != _compared(parts):
        sent = quoted(_base(parts._replace(userinfo=None)) + (parts.path or ""), 120)
        message = f"The URL text and its parts disagree; as in Postman, the parts are sent: {sent}."
        node.warn("url-disagrees", message, "Edit the URL in Postman and export again.")
    return parts


def _from_raw(node: Node, raw: UrlParts, path: str) -> UrlParts:
    if not raw.host:
        return rules.parse(path.strip("/") and path)
    if path.strip("/"):
        node.warn("url-without-host", "The URL has no host in its parts; its text is taken.", "Export it again.")
    return raw._replace(query=None if node.get("query").value else raw.query, fragment=None)


def _compared(parts: UrlParts) -> tuple[str, str, str]:
    return parts.host.lower(), parts.port or "", unquote(parts.path or "").strip("/")


def _joined(node: Node, separator: str) -> str:
    match node.value:
        case str(source):
            return source
        case Number(source):
            return source
        case list():
            return separator.join(_piece(entry) for entry in node.items())
        case _:
            return ""


def _piece(node: Node) -> str:
    value = node.get("value").value if isinstance(node.value, dict) else node.value
    return "" if value is None else js_text(value)


def _path(node: Node) -> str:
    path = _joined(node, "/")
    if isinstance(node.value, list):
        return f"/{path}"
    if path == "//":
        return "/"
    return path if path.startswith("/") or not path else f"/{path}"


def _userinfo(node: Node) -> str:
    texts = [entry.value for entry in (node.get("user"), node.get("password"))]
    if not any(isinstance(source, str) for source in texts):
        return ""
    return ":".join(_shielded(source) if isinstance(source, str) else "" for source in texts)


def _shielded(source: str) -> str:
    pieces = tokens.tokens(source)
    return "".join("{{" + piece + "}}" if known else rules.encode(piece, "userinfo") for piece, known in pieces)


def _check(parts: UrlParts) -> None:
    if not any(part and part.strip() for part in parts):
        raise UnusableRequestError("no-url", "it has no URL", "Give it a URL.")
    if not parts.host.strip():
        raise UnusableRequestError("no-host", "its URL has no host", "Start the URL with a host or a {{variable}}.")
    scheme = parts.scheme or "http"
    if scheme.lower() not in {"http", "https"} and not tokens.TOKEN.search(scheme):
        reason = f"its protocol {quoted(scheme, 40)} is not HTTP"
        raise UnusableRequestError("not-http", reason, "Only HTTP requests are generated.")


def _base(parts: UrlParts) -> str:
    scheme = f"{parts.scheme}://" if parts.scheme else ""
    userinfo = f"{parts.userinfo}@" if parts.userinfo else ""
    port = f":{parts.port}" if parts.port else ""
    return f"{scheme}{userinfo}{parts.host}{port}"


def _segment(segment: str, saved: Mapping[str, _Saved], place: Place) -> Text | PathVariable:
    variable = rules.path_variable(segment)
    if variable is None:
        return text(segment)
    name, suffix = variable
    if name.startswith(":") and name not in saved:
        return text(segment)
    value, about, place = saved.get(name, _Saved(None, "", place))
    return PathVariable(name=name, suffix=suffix, value=value, description=about, place=place)


def _path_variables(node: Node, used: frozenset[str]) -> dict[str, _Saved]:
    saved: dict[str, _Saved] = {}
    for entry in entries(node):
        name = word(entry.get("key")) or word(entry.get("id"))
        if name in used:
            saved[name] = _Saved(_sample(entry.get("value")), description(entry), entry.place)
        elif name:
            message = f"No segment of the URL's path is {quoted(':' + name, 60)}; the path variable is not used."
            entry.warn("path-variable-unused", message, "Remove it, or write it into the path.")
    return saved


def _sample(node: Node) -> Text | None:
    match node.value:
        case None | "":
            return None
        case str(source):
            return text(source)
        case value:
            node.warn(
                "value-not-text",
                "The value of a path variable is not a text: Postman leaves the variable in the URL, here it is used.",
                "Put it in quotes.",
            )
            return text(js_text(value))


def _query(parts: UrlParts, node: Node) -> tuple[Parameter, ...]:
    written = query.read(Node(parts.query, node.report, node.pointer))
    listed = query.read(node.get("query"))
    if not listed or (parts.query is None and parts.fragment is None):
        return written + listed
    node.warn(
        "delimiter-in-path",
        "The host or path holds a literal ? or #, which starts the query or ends the URL.",
        "Write %3F or %23.",
    )
    hidden = parts.fragment is not None
    return written + tuple(replace(entry, enabled=entry.enabled and not hidden) for entry in listed)
