"""The differences that are there on purpose, as far as random collections meet them: a predicate for each."""

import base64
import re
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple
from urllib.parse import unquote_to_bytes

from wire.comparing import Difference
from wire.recording import Request


class Found(NamedTuple):
    """A request that was sent otherwise than by Postman, or not at all (then `sent` is empty, and `error` says why)."""

    way: str
    item: dict[str, Any]
    wanted: tuple[Request, ...]
    sent: tuple[Request, ...]
    error: str
    differences: tuple[Difference, ...]


_CREDENTIALS = ("username", "password", "token", "accessToken", "headerPrefix", "query", "operationName", "user")
_BLANKS = re.compile(r"\{\{(?:\s[^{}]*|[^{}]*\s)\}\}")
_VARIABLE = re.compile(r"\{\{[^{}]*\}\}")


def _all_text(found: Found) -> str:
    """All that Postman sent, without percent-encoding."""
    texts = (text for request in found.wanted for text in _texts(request))
    return unquote_to_bytes("\n".join(texts).encode("latin-1")).decode(errors="replace")


def _texts(request: Request) -> Iterator[str]:
    yield request.authority
    yield request.target
    for name, value in request.headers:
        yield f"{name}: {value}"
        if value.startswith("Basic "):
            yield base64.b64decode(value[6:]).decode("latin-1")
    yield request.body.decode("latin-1")


def _missing_variable(found: Found, _: Difference) -> bool:
    raised = found.error.startswith("MissingVariableError") or "parameter not set or null" in found.error
    return raised and bool(_VARIABLE.search(_all_text(found)))


def _left_out_header(found: Found, one: Difference) -> bool:
    return one.kind.startswith("header") and one.got == [] and all(_VARIABLE.fullmatch(text) for _, text in one.wanted)


def _left_out_query(found: Found, one: Difference) -> bool:
    if one.kind != "query":
        return False
    pairs = one.wanted.removeprefix("?").split("&")
    left = "&".join(pair for pair in pairs if not _VARIABLE.fullmatch(_decoded(pair.partition("=")[2])))
    return one.got in (left, f"?{left}")


def _decoded(text: str) -> str:
    return unquote_to_bytes(text).decode(errors="replace")


def _not_text(found: Found, one: Difference) -> bool:
    url = found.item["request"].get("url")
    if one.kind not in {"query", "path"} or not isinstance(url, dict):
        return False
    entries = [entry for name in ("query", "variable") for entry in _entries(url, name)]
    return bool(_entries(url, "path")) or any(
        not isinstance(entry.get(name), str | None) for entry in entries for name in ("key", "value")
    )


def _entries(url: dict[str, Any], name: str) -> list[dict[str, Any]]:
    value = url.get(name)
    return [entry for entry in value if isinstance(entry, dict)] if isinstance(value, list) else []


def _raw_only(found: Found, _: Difference) -> bool:
    url = found.item["request"].get("url")
    return isinstance(url, dict) and bool(url.get("raw")) and not url.get("host")


def has_odd_values(node: Any) -> bool:
    """Whether a text of an item is something else: a number, a list, an object."""
    if isinstance(node, list):
        return any(map(has_odd_values, node))
    if not isinstance(node, dict):
        return False
    texts = [node[name] for name in ("key", "value", "raw", "fileName", "src", *_CREDENTIALS) if name in node]
    return any(not isinstance(text, str | None) for text in texts) or any(map(has_odd_values, node.values()))


def has_user(item: dict[str, Any]) -> bool:
    """Whether a request has a user or a password among the parts of its URL."""
    url = item["request"].get("url")
    return isinstance(url, dict) and bool(url.get("auth"))


# By heading of docs/fidelity.md: whether it explains one difference of a request.
KNOWN: tuple[tuple[str, Callable[[Found, Difference], bool]], ...] = (
    ("Missing variables", _missing_variable),
    ("Missing variables", _left_out_header),
    ("Missing variables", _left_out_query),
    ("Path variables without a value", lambda found, _: "the path argument" in found.error),
    ("Names made of variables, and values without an end", lambda found, _: "has no end" in found.error),
    ("Names with blanks", lambda found, _: bool(_BLANKS.search(_all_text(found)))),
    ("Values that are not texts", _not_text),
    ("URLs that are only a text", _raw_only),
    ("Files that cannot be read", lambda found, _: "No such file" in found.error),
    ("Redirects", lambda found, one: one.kind == "header referer" and one.got == []),
)


def unexplained(found: Found) -> Found | None:
    """The request with the differences that no heading explains, if there are any."""
    left = tuple(one for one in found.differences if not any(explains(found, one) for _, explains in KNOWN))
    return found._replace(differences=left) if left else None


def headings(found: Found) -> set[str]:
    """The headings that explain differences of a request."""
    return {name for name, explains in KNOWN if any(explains(found, one) for one in found.differences)}
