"""A request while it is put together: its parts can still be replaced."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from .arguments import text_of
from .url import UrlParts, join_query, split_query

if TYPE_CHECKING:
    import httpx2

    from .request import PreparedRequest


class Header(NamedTuple):
    """A header; `literal` is a value that came from the caller and has no variables."""

    name: str
    value: str
    literal: bool = False

    def __repr__(self) -> str:
        return "Header(...)"


class Tokens:
    """The access tokens that a client got, by what it got them for.

    `fetch` says whether it may get some; None is yes, but not by opening a browser.
    """

    __slots__ = ("fetch", "held")

    def __init__(self, fetch: bool | None = None) -> None:
        self.fetch = fetch
        self.held: dict[object, Any] = {}


class Draft:
    """The parts of one request, changed by authentication and by the caller's options.

    `secret_headers` are those that carry credentials and `automatic` those that the
    collection does not set, both in lower case. `hidden` are credentials that are put
    into the query. `sign` makes the signature of each
    attempt to send the finished request, and `flow` what answers the challenges of the
    server, over an `own_connection` if it says so. `tokens` are the client's.
    """

    __slots__ = (
        "automatic",
        "flow",
        "headers",
        "hidden",
        "own_connection",
        "secret_headers",
        "sign",
        "tokens",
        "url",
    )

    def __init__(
        self,
        url: UrlParts,
        headers: Iterable[Header],
        tokens: Tokens | None = None,
    ) -> None:
        self.url = url
        self.headers = list(headers)
        self.secret_headers = {"authorization"}
        self.automatic: set[str] = set()
        self.hidden: list[str] = []
        self.sign: Callable[[PreparedRequest], PreparedRequest] | None = None
        self.flow: Callable[[], httpx2.Auth] | None = None
        self.own_connection = False
        self.tokens = tokens or Tokens()

    def header(self, name: str) -> Header | None:
        """Give the first header of a name, in any case."""
        wanted = name.lower()
        for header in self.headers:
            if header.name.lower() == wanted:
                return header
        return None

    def remove_header(self, *names: str) -> None:
        """Remove all headers of some names, in any case."""
        removed = {name.lower() for name in names}
        self.headers = [
            header for header in self.headers if header.name.lower() not in removed
        ]

    def add_header(self, name: str, value: str) -> None:
        """Add a header behind the others."""
        self.headers.append(Header(name, value, literal=True))

    def add_automatic_header(self, name: str, value: str) -> None:
        """Add a header that the collection does not set behind the others."""
        self.add_header(name, value)
        self.automatic.add(name.lower())

    def change_headers(self, changes: Mapping[str, object]) -> None:
        """Put values in place of all headers of their names, or remove them for None."""
        for name, value in changes.items():
            self._change(name, None if value is None else text_of(value))

    def join_cookies(self) -> None:
        """Make one header of several cookies, in the place of the first. Section 4.1."""
        cookies = [item for item in self.headers if item.name.lower() == "cookie"]
        if len(cookies) > 1:
            value = "; ".join(cookie.value for cookie in cookies)
            self.change_headers({cookies[0].name: value})

    def set_query(self, name: str, value: str | None) -> None:
        """Put credentials behind the others, in place of all of a name. Section 6.3."""
        entries = () if self.url.query is None else split_query(self.url.query)
        others = "&".join(join_query((entry,)) for entry in entries if entry[0] != name)
        query = join_query(((name, value),))
        self.url = self.url._replace(query=f"{others}&{query}" if others else query)
        self.hidden += [value] if value else []

    def set_credentials(self, name: str, value: str) -> None:
        """Set a header in place of all of its name, and take it for a secret."""
        self.remove_header(name)
        self.add_header(name, value)
        self.secret_headers.add(name.lower())

    def _change(self, name: str, value: str | None) -> None:
        first = self.header(name)
        place = len(self.headers) if first is None else self.headers.index(first)
        self.remove_header(name)
        if value is not None:
            self.headers.insert(place, Header(name, value, literal=True))
