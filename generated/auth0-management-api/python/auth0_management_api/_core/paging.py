"""Going from page to page: by a number, an offset, a cursor or a link."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Generator, Iterable, Iterator
from typing import TYPE_CHECKING, Any, Literal, cast

from .arguments import OMIT, Arguments, Options, mapping_of
from .errors import ApiError
from .operation import Operation, Paging
from .request import PreparedRequest
from .result import Response
from .url import finish, join_query, split_query

if TYPE_CHECKING:
    from .session import AsyncSession, Session

_LINK = r"<([^<>]*)>([^<]*)"
Path = tuple[str | int, ...]
Steps = Generator[PreparedRequest, Response[object], None]


class Pages(Paging):
    """What all kinds share. `items` leads to the items of a page; None is unknown."""

    __slots__ = ("items",)

    def __init__(self, *, items: Path | None = None) -> None:
        self.items = items

    def walk(
        self,
        session: Session,
        operation: Operation[Any],
        arguments: Arguments,
        options: Options,
        wanted: Literal["pages", "items"],
    ) -> Iterator[object]:
        """Send one request a page, when the page before has been used up."""
        self._check(operation, wanted)
        steps = self._steps(session, operation, arguments, options)
        request: PreparedRequest | None = next(steps)
        while request is not None:
            response = session.send(request, operation, options)
            yield from self._results(response, wanted)
            request = _sent(steps, response)

    async def walk_async(
        self,
        session: AsyncSession,
        operation: Operation[Any],
        arguments: Arguments,
        options: Options,
        wanted: Literal["pages", "items"],
    ) -> AsyncIterator[object]:
        """As `walk`, without blocking."""
        self._check(operation, wanted)
        steps = self._steps(session, operation, arguments, options)
        request: PreparedRequest | None = next(steps)
        while request is not None:
            response = await session.send(request, operation, options)
            for result in self._results(response, wanted):
                yield result
            request = _sent(steps, response)

    def _check(self, operation: Operation[Any], wanted: str) -> None:
        if wanted == "items" and self.items is None:
            raise TypeError(
                f"{operation.name}: the collection does not show which list of its "
                "answers holds the items; use each_page"
            )

    def _results(
        self, response: Response[object], wanted: Literal["pages", "items"]
    ) -> Iterable[object]:
        return (response.body,) if wanted == "pages" else self._items(response)

    def _items(self, response: Response[object]) -> list[object]:
        found = None if self.items is None else _at(response.body, self.items)
        return cast("list[object]", found) if isinstance(found, list) else []

    def _steps(
        self,
        session: Session | AsyncSession,
        operation: Operation[Any],
        arguments: Arguments,
        options: Options,
    ) -> Steps:
        """Yield the request for each page, and take the response to it."""
        raise NotImplementedError


class _Parameter(Pages):
    """Pages by a parameter of the query, or of the body with `in_body`."""

    __slots__ = ("in_body", "parameter")

    def __init__(
        self, parameter: str, *, items: Path | None = None, in_body: bool = False
    ) -> None:
        super().__init__(items=items)
        self.parameter = parameter
        self.in_body = in_body

    def _steps(
        self,
        session: Session | AsyncSession,
        operation: Operation[Any],
        arguments: Arguments,
        options: Options,
    ) -> Steps:
        value = self._first(self._given(arguments))
        last = b""
        while value is not None:
            turned = self._turned(arguments, value)
            response = yield session.prepare(operation, turned, options)
            if response.content == last:
                # A server that knows no pages would give the same one for ever.
                return
            last = response.content
            value = self._next(value, response)

    def _first(self, given: object) -> object:
        return given

    def _next(self, value: object, response: Response[object]) -> object | None:
        raise NotImplementedError

    def _given(self, arguments: Arguments) -> object:
        place = mapping_of(arguments.body if self.in_body else arguments.query)
        return (place or {}).get(self.parameter, OMIT)

    def _turned(self, arguments: Arguments, value: object) -> Arguments:
        changed: dict[str, Any] = {self.parameter: value}
        if not self.in_body:
            return arguments._replace(query={**arguments.query, **changed})
        body = mapping_of(arguments.body) or {}
        return arguments._replace(body={**body, **changed})


class _Counted(_Parameter):
    """Pages that are counted from `first`, until one is empty or the `total` is there."""

    __slots__ = ("first", "total")

    def __init__(
        self,
        parameter: str,
        *,
        items: Path,
        first: int,
        total: Path | None = None,
        in_body: bool = False,
    ) -> None:
        super().__init__(parameter, items=items, in_body=in_body)
        self.first = first
        self.total = total

    def _first(self, given: object) -> object:
        return self.first if given is OMIT else given

    def _next(self, value: object, response: Response[object]) -> object | None:
        step = self._step(response)
        following = int(str(value)) + step
        total = None if self.total is None else _at(response.body, self.total)
        is_last = isinstance(total, int) and following >= self.first + total
        return None if is_last or not step else following

    def _step(self, response: Response[object]) -> int:
        raise NotImplementedError


class PageNumber(_Counted):
    """Pages by their number; `total` leads to the number of pages."""

    __slots__ = ()

    def _step(self, response: Response[object]) -> int:
        return 1 if self._items(response) else 0


class Offset(_Counted):
    """Pages by the position of their first item; `total` leads to the number of items."""

    __slots__ = ()

    def _step(self, response: Response[object]) -> int:
        return len(self._items(response))


class Cursor(_Parameter):
    """Pages by what the one before says at `next`, until it says nothing."""

    __slots__ = ("next",)

    def __init__(
        self,
        parameter: str,
        next: Path,
        *,
        items: Path | None = None,
        in_body: bool = False,
    ) -> None:
        super().__init__(parameter, items=items, in_body=in_body)
        self.next = next

    def _next(self, value: object, response: Response[object]) -> object | None:
        cursor = _at(response.body, self.next) or None
        if isinstance(cursor, dict | list):
            url = response.request.safe_url if response.request else ""
            raise ApiError(f"{url}: the next page has a name that can't be sent")
        return cursor


class Link(Pages):
    """Pages by the URL that the one before has at `next`, or in its header `Link`."""

    __slots__ = ("next",)

    def __init__(self, next: Path | None = None, *, items: Path | None = None) -> None:
        super().__init__(items=items)
        self.next = next

    def _steps(
        self,
        session: Session | AsyncSession,
        operation: Operation[Any],
        arguments: Arguments,
        options: Options,
    ) -> Steps:
        request = first = session.prepare(operation, arguments, options)
        saved = (session.setup.saved or {}).get(operation.name)
        own = {name for name, _ in saved.query} if saved else set[str]()
        own |= arguments.query.keys()
        met: set[str] = set()
        while request.url not in met:
            met.add(request.url)
            response = yield request
            link = self._link(response)
            if link is None:
                return
            request = _linked(first, request.url, link, own)

    def _link(self, response: Response[object]) -> str | None:
        if self.next is None:
            return _link_header(response.headers.get("link", ""))
        link = _at(response.body, self.next)
        return link if isinstance(link, str) and link else None


def _linked(
    first: PreparedRequest, page: str, link: str, own: set[str]
) -> PreparedRequest:
    """Give the request for a link, with what `first` has and the link leaves out.

    That may be a key; the call's `own` parameters are left to the link.
    """
    # Few clients go by links.
    from urllib.parse import unquote, urljoin

    try:
        url = urljoin(page, link)
        target = finish(url)
    except ValueError:
        raise ApiError(f"{first.safe_url}: the next page has no URL") from None
    if target.host != first.target.host:
        other = target.origin
        raise ApiError(f"{first.safe_url}: the next page is on another server, {other}")
    path, _, query = target.target.partition("?")
    entries = split_query(query) if query else ()
    names = own | {unquote(name or "") for name, _ in entries}
    held = split_query(first.target.target.partition("?")[2])
    kept = (entry for entry in held if unquote(entry[0] or "") not in {*names, ""})
    query = join_query((*entries, *kept))
    return first._replace(
        target=first.target._replace(target=f"{path}?{query}" if query else path)
    )


def _link_header(header: str) -> str | None:
    for found in re.finditer(_LINK, header):
        parameters = (text.partition("=") for text in found[2].lower().split(";"))
        for name, _, value in parameters:
            if name.strip() == "rel" and "next" in value.strip(' \t,"').split():
                return found[1]
    return None


def _sent(steps: Steps, response: Response[object]) -> PreparedRequest | None:
    try:
        return steps.send(response)
    except StopIteration:
        return None


def _at(value: object, path: Path) -> object:
    for step in path:
        try:
            value = cast("Any", value)[step]
        except (LookupError, TypeError):
            return None
    return value
