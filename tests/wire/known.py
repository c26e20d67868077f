"""The differences that are there on purpose, as far as random collections meet them: a predicate for each."""

import base64
import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, NamedTuple
from urllib.parse import unquote_to_bytes

from wire.comparing import AUTOMATIC, Difference
from wire.recording import Answer, Request


class Found(NamedTuple):
    """A request that was sent otherwise than by Postman, or not at all (then `sent` is empty, and `error` says why).

    `path` is its place in the collection, `item` what stands there, and `around` what else it depends on: the auth of
    folders, and values of variables that are lists or objects. `values` are those of all variables that are enabled.
    """

    way: str
    path: str
    item: dict[str, Any]
    around: tuple[Any, ...]
    values: Mapping[str, Any]
    wanted: tuple[Request, ...]
    answers: tuple[Answer, ...]
    sent: tuple[Request, ...]
    error: str
    differences: tuple[Difference, ...]


_TEXTS = frozenset(
    "key value raw fileName src username password token accessToken headerPrefix query operationName user in".split()
)
# In JSON a line break has been written as its escape.
_BLANKS = re.compile(r"\{\{(?:(?:\s|\\[nrt])[^{}]*|[^{}]*(?:\s|\\[nrt]))\}\}")
_TWO_PORTS = re.compile(r"^\[.*:\w*\]|:.*:[^\]]*$")
_HOST = re.compile(r"(?:[\w.-]+|\[[\da-f:.]+\])(?::\d+)?")
_DOTS = re.compile(r"/\.{1,2}(?:[/?]|$)")
_CONTENT_TYPE = re.compile(r"content-type\s*[\":]", re.IGNORECASE)
_SURROGATE = re.compile("[\ud800-\udfff]")
_MISSING = re.compile(r"MissingVariableError: the variable \{\{(.*?)\}\} has no value", re.DOTALL)
_VARIABLE = re.compile(r"\{\{[^{}]*\}\}")


def _all_text(found: Found) -> str:
    """All that Postman sent, without percent-encoding."""
    texts = (text for request in found.wanted for text in _texts(request))
    return unquote_to_bytes("\n".join(texts).encode("latin-1", "replace")).decode(errors="replace")


def _texts(request: Request) -> Iterator[str]:
    yield request.authority
    yield request.target
    for name, value in request.headers:
        yield f"{name}: {value}"
        if value.startswith("Basic "):
            yield base64.b64decode(value[6:]).decode("latin-1")
    yield request.body.decode("latin-1")


def _missing_variable(found: Found, _: Difference) -> bool:
    if "parameter not set or null" in found.error:
        return bool(_VARIABLE.search(_all_text(found))) or not all(found.values.values())
    named = _MISSING.match(found.error)
    return named is not None and found.values.get(named[1]) is None


def _given_variable(found: Found, _: Difference) -> bool:
    """Whether what is missing is only needed by the value of another variable."""
    named = _MISSING.match(found.error)
    return named is not None and any(f"{{{{{named[1]}}}}}" in str(value) for value in found.values.values())


def _left_out_header(found: Found, one: Difference) -> bool:
    if not one.kind.startswith("header"):
        return False
    left = [line for line in one.wanted if not _VARIABLE.fullmatch(line[1])]
    # Where an automatic one is left out, the client's own takes its place.
    return bool(one.got == left) or (not left and one.kind.removeprefix("header ") in {*AUTOMATIC, "host"})


def _left_out_query(found: Found, one: Difference) -> bool:
    if one.kind != "query":
        return False
    pairs = one.wanted.removeprefix("?").split("&")
    left = "&".join(pair for pair in pairs if not _VARIABLE.fullmatch(_decoded(pair.partition("=")[2])))
    return one.got in (left, f"?{left}")


def _decoded(text: str) -> str:
    return unquote_to_bytes(text).decode(errors="replace")


def _odd_address(found: Found, _: Difference) -> bool:
    """Whether a URL does not hold together: delimiters in the wrong part, an empty port, or two of them."""
    url = found.item["request"].get("url")
    hosts = [value for request in found.wanted for value in request.values("Host")]
    if any(host.endswith(":") for host in hosts) or (isinstance(url, dict) and url.get("port") == ""):
        return True
    in_path = isinstance(url, dict) and any(sign in json.dumps(url.get("path")) for sign in "?#")
    return in_path or any(_TWO_PORTS.search(request.authority) for request in found.wanted)


def _raw_only(found: Found, _: Difference) -> bool:
    url = found.item["request"].get("url")
    return isinstance(url, dict) and bool(url.get("raw")) and not url.get("host")


def has_odd_values(node: Any) -> bool:
    """Whether a text of an item is something else: a number, a list, an object."""
    if isinstance(node, list):
        return any(map(has_odd_values, node))
    if not isinstance(node, dict):
        return False
    texts = [node[name] for name in _TEXTS if name in node]
    path = node.get("path")
    texts += path if isinstance(path, list) else ()
    return any(not isinstance(text, str | None) for text in texts) or any(map(has_odd_values, node.values()))


# What each part of a request is made of.
_SOURCES = {
    "path": ("url",),
    "query": ("url", "auth"),
    "origin": ("url",),
    "body": ("body", "auth"),
    "header": ("header", "body", "auth"),
}


def _odd_value(found: Found, one: Difference) -> bool:
    sources = _SOURCES.get(one.kind.partition(" ")[0], ("url", "header", "body", "auth"))
    request = found.item["request"]
    # A body that is a text decides how other letters of an address go out.
    sources = sources if str(one.wanted).isascii() else (*sources, "body")
    return has_odd_values([*(request.get(name) for name in sources), *found.around])


def _null(found: Found, one: Difference) -> bool:
    """Whether a part of the request is made of an auth block or of GraphQL with a null."""
    body = found.item["request"].get("body")
    graphql = body.get("graphql") if isinstance(body, dict) else None
    if one.kind == "body":
        return isinstance(graphql, dict) and None in graphql.values()
    auths = [found.item["request"].get("auth"), *found.around]
    return one.kind.startswith(("header", "query", "chain")) and '"value": null' in json.dumps(auths)


def has_user(item: dict[str, Any]) -> bool:
    """Whether a request has a user or a password among the parts of its URL."""
    url = item["request"].get("url")
    return isinstance(url, dict) and bool(url.get("auth"))


def _crosses(found: Found) -> bool:
    return len({(request.scheme, request.authority) for request in found.wanted}) > 1


def _redirected_client(found: Found, one: Difference) -> bool:
    if one.kind == "header referer" and any("#" in value for _, value in one.wanted):
        return True
    if _keeps_dots(found) and one.kind in {"path", "header referer"}:
        return True
    left_out = one.kind.startswith("header") and one.got == []
    return _crosses(found) and (left_out or "from HTTPS to HTTP" in found.error)


def _keeps_dots(found: Found) -> bool:
    return any(_DOTS.search(request.target) for request in found.wanted[1:])


def _empty_method(found: Found, _: Difference) -> bool:
    return str(found.item["request"].get("method")).strip() == ""


def _half_letter(found: Found, _: Difference) -> bool:
    texts = json.dumps([found.item, found.around, dict(found.values)], ensure_ascii=False, default=str)
    return _SURROGATE.search(texts) is not None


def _empty_file_name(found: Found, one: Difference) -> bool:
    return one.kind == "body" and any(part.get("fileName") == "" for part in _multipart(found))


def _file_without_type(found: Found, one: Difference) -> bool:
    is_body = one.kind in {"body", "chain"}
    return is_body and any(part.get("src") and part.get("type") is None for part in _multipart(found))


def _multipart(found: Found) -> list[dict[str, Any]]:
    body = found.item["request"].get("body")
    parts = body.get("formdata") if isinstance(body, dict) else None
    return [part for part in parts if isinstance(part, dict)] if isinstance(parts, list) else []


def _several_content_types(found: Found, one: Difference) -> bool:
    header = found.item["request"].get("header")
    return one.kind in {"header content-type", "body"} and len(_CONTENT_TYPE.findall(json.dumps(header))) > 1


def _casing_of_content_type(_: Found, one: Difference) -> bool:
    return one.kind == "header content-type" and _values(one.wanted) == _values(one.got)


def _values(headers: Iterable[tuple[str, str]]) -> list[str]:
    return [value for _, value in headers]


def _redirected_script(found: Found, _: Difference) -> bool:
    return any(300 <= answer.status < 400 for answer in found.answers)


def _blanks_around(_: Found, one: Difference) -> bool:
    if not one.kind.startswith("header"):
        return False
    return bool(one.got == [(name, value.strip(" \t")) for name, value in one.wanted])


def _is_blank(one: Difference) -> bool:
    return bool(one.got == [(name, value if value.strip() else "") for name, value in one.wanted])


def _line_break_in_a_name(found: Found, one: Difference) -> bool:
    names = [part.get(name) for part in _multipart(found) for name in ("key", "fileName")]
    return one.kind == "body" and any(sign in str(name) for name in names for sign in "\r\n")


def _no_host(found: Found, _: Difference) -> bool:
    return any(not _HOST.fullmatch(request.authority) for request in found.wanted)


def _empty_token(_: Found, one: Difference) -> bool:
    is_auth = one.kind == "header authorization" and not one.wanted
    return is_auth and all(len(value.split()) < 2 for _, value in one.got)


def _held_variable(found: Found, name: str) -> bool:
    body = found.item["request"].get("body")
    return isinstance(body, dict) and "{{" in json.dumps(body.get(name), ensure_ascii=False)


Explains = Callable[[Found, Difference], bool]
# By heading of docs/fidelity.md: whether it explains one difference of a request, for both ways, client and scripts.
KNOWN: tuple[tuple[str, Explains], ...] = (
    ("Missing variables", _missing_variable),
    ("Missing variables", _left_out_header),
    ("Missing variables", _left_out_query),
    ("Where values come from", _given_variable),
    ("Path variables without a value", lambda found, _: "the path argument" in found.error),
    ("Names made of variables, and values without an end", lambda found, _: "has no end" in found.error),
    ("Names with blanks", lambda found, _: bool(_BLANKS.search(_all_text(found)))),
    ("Values that are not texts", _odd_value),
    ("Values that are not texts", _null),
    ("User names in URLs", lambda found, _: has_user(found.item)),
    ("URLs that do not hold together", _odd_address),
    ("URLs that do not hold together", _no_host),
    ("URLs that are only a text", _raw_only),
    ("Multipart bodies", _line_break_in_a_name),
    ("Several `Content-Type` headers", _several_content_types),
    ("Multipart bodies", _empty_file_name),
    ("Multipart bodies", _file_without_type),
    ("Empty methods and half letters", _empty_method),
    ("Empty methods and half letters", _half_letter),
    ("Multipart bodies", _casing_of_content_type),
    ("Values and names that HTTP does not allow", lambda found, _: "cannot be the name of a header" in found.error),
    ("Files that cannot be read", lambda found, _: "No such file" in found.error),
)
OF_CLIENT: tuple[tuple[str, Explains], ...] = (
    ("Blanks around values and names", _blanks_around),
    ("Redirects", _redirected_client),
    ("disableUrlEncoding", lambda found, one: one.kind in {"path", "query"} and not str(one.wanted).isascii()),
)
OF_SCRIPTS: tuple[tuple[str, Explains], ...] = (
    ("API keys and tokens", _empty_token),
    ("Missing variables", lambda found, _: bool(_VARIABLE.search(_all_text(found)))),
    ("Redirects", _redirected_script),
    ("Names made of variables, and values without an end", lambda found, _: "{{w{{v}}" in json.dumps(found.item)),
    ("Names made of variables, and values without an end", lambda found, _: "{{a{{n}}" in json.dumps(found.item)),
    ("Base URLs", lambda found, _: "URL using bad" in found.error and "xn--" in found.wanted[0].authority),
    ("Blanks around values and names", lambda _, one: one.kind.startswith("header") and _is_blank(one)),
    ("Comments in JSON", lambda found, one: one.kind == "body" and _held_variable(found, "raw")),
    ("GraphQL", lambda found, one: one.kind == "body" and _held_variable(found, "graphql")),
)


def _known(way: str) -> tuple[tuple[str, Explains], ...]:
    return (*KNOWN, *(OF_SCRIPTS if way == "curl" else OF_CLIENT))


def unexplained(found: Found) -> Found | None:
    """The request with the differences that no heading explains, if there are any."""
    known = _known(found.way)
    left = tuple(one for one in found.differences if not any(explains(found, one) for _, explains in known))
    return found._replace(differences=left) if left else None


def headings(found: Found) -> set[str]:
    """The headings that explain differences of a request."""
    known = _known(found.way)
    return {name for name, explains in known if any(explains(found, one) for one in found.differences)}
