"""Pages found."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Unpack

from ._core import (
    OMIT,
    AsyncClient,
    AsyncClientOptions,
    Client,
    ClientOptions,
    Omit,
    Operation,
    Options,
    SavedValues,
)
from ._core.paging import Cursor, Link, Offset, PageNumber
from ._variables import VARIABLES
from .types import (
    ByANumberWhoseStartNobodyKnowsResult,
    ByCursorInTheBodyResult,
    ByLinkOnTheLastPageResult,
    ByLinkResult,
    Product,
    ProductList,
    ProductResponse,
    Session,
)

BY_NUMBER: Operation[ProductList] = Operation(
    name="By number",
    method="GET",
    url="{{server}}/products",
    pages=PageNumber("page", items=("items",), first=1, total=("total_pages",)),
)

BY_A_NUMBER_WHOSE_START_NOBODY_KNOWS: Operation[
    ByANumberWhoseStartNobodyKnowsResult
] = Operation(
    name="By a number whose start nobody knows",
    method="GET",
    url="{{server}}/products",
)

BY_OFFSET: Operation[list[Product]] = Operation(
    name="By offset",
    method="GET",
    url="{{server}}/products",
    pages=Offset("offset", items=(), first=0),
)

BY_CURSOR: Operation[ProductResponse] = Operation(
    name="By cursor",
    method="GET",
    url="{{server}}/products",
    pages=Cursor("page_token", ("nextPageToken",), items=("result", "rows")),
)

BY_CURSOR_IN_THE_BODY: Operation[ByCursorInTheBodyResult] = Operation(
    name="By cursor in the body",
    method="POST",
    url="{{server}}/search",
    body="json",
    pages=Cursor("cursor", ("meta", "cursor"), items=("hits",), in_body=True),
)

BY_LINK: Operation[ByLinkResult] = Operation(
    name="By link",
    method="GET",
    url="{{server}}/products",
    pages=Link(("_links", "next", "href")),
)

BY_LINK_ON_THE_LAST_PAGE: Operation[ByLinkOnTheLastPageResult] = Operation(
    name="By link on the last page",
    method="GET",
    url="{{server}}/products",
    pages=Link(("next",), items=("results",)),
)

BY_LINK_IN_A_HEADER: Operation[list[Product]] = Operation(
    name="By link in a header",
    method="GET",
    url="{{server}}/products",
    pages=Link(items=()),
)

A_TOKEN_THAT_IS_NONE_OF_PAGES: Operation[Session] = Operation(
    name="A token that is none of pages",
    method="GET",
    url="{{server}}/session",
)


class PagesFound(Client):
    """Pages found."""

    _user_agent = "pages-found/0.1.0"

    def __init__(
        self,
        *,
        server: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        A variable that is not given is read from the environment variable of its name
        in capitals. The options are those of `ClientOptions`.
        """
        super().__init__(
            VARIABLES,
            {
                "server": server,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    def by_number(
        self,
        *,
        page: int | str | Omit = OMIT,
        per_page: int | str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> ProductList:
        """By number.

        `each_page` goes through all its pages.

        Returns:
            `ProductList`, as in the saved response.

        Example:
            >>> api.by_number(page=1, per_page=20)
        """
        return self._call(
            BY_NUMBER, options, query={"page": page, "per_page": per_page}
        )

    def by_a_number_whose_start_nobody_knows(
        self, *, page: int | str | Omit = OMIT, **options: Unpack[Options]
    ) -> ByANumberWhoseStartNobodyKnowsResult:
        """By a number whose start nobody knows.

        Returns:
            `ByANumberWhoseStartNobodyKnowsResult`, as in the saved response.

        Example:
            >>> api.by_a_number_whose_start_nobody_knows(page=7)
        """
        return self._call(
            BY_A_NUMBER_WHOSE_START_NOBODY_KNOWS, options, query={"page": page}
        )

    def by_offset(
        self,
        *,
        offset: str | Omit = OMIT,
        limit: int | str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> list[Product]:
        """By offset.

        `each_page` goes through all its pages.

        Returns:
            `list[Product]`, as in the saved response.

        Example:
            >>> api.by_offset(limit=20)
        """
        return self._call(BY_OFFSET, options, query={"offset": offset, "limit": limit})

    def by_cursor(
        self, *, page_token: str | Omit = OMIT, **options: Unpack[Options]
    ) -> ProductResponse:
        """By cursor.

        `each_page` goes through all its pages.

        Returns:
            `ProductResponse`, as in the saved response.

        Example:
            >>> api.by_cursor(page_token="<page token>")
        """
        return self._call(BY_CURSOR, options, query={"page_token": page_token})

    def by_cursor_in_the_body(
        self, *, q: str | Omit = OMIT, cursor: Any = OMIT, **options: Unpack[Options]
    ) -> ByCursorInTheBodyResult:
        """By cursor in the body.

        `each_page` goes through all its pages.

        Returns:
            `ByCursorInTheBodyResult`, as in the saved response.

        Example:
            >>> api.by_cursor_in_the_body(q="tea", cursor=None)
        """
        return self._call(
            BY_CURSOR_IN_THE_BODY, options, body={"q": q, "cursor": cursor}
        )

    def by_link(self, **options: Unpack[Options]) -> ByLinkResult:
        """By link.

        `each_page` goes through all its pages.

        Returns:
            `ByLinkResult`, as in the saved response.

        Example:
            >>> api.by_link()
        """
        return self._call(BY_LINK, options)

    def by_link_on_the_last_page(
        self, **options: Unpack[Options]
    ) -> ByLinkOnTheLastPageResult:
        """By link on the last page.

        `each_page` goes through all its pages.

        Returns:
            `ByLinkOnTheLastPageResult`, as in the saved response.

        Example:
            >>> api.by_link_on_the_last_page()
        """
        return self._call(BY_LINK_ON_THE_LAST_PAGE, options)

    def by_link_in_a_header(self, **options: Unpack[Options]) -> list[Product]:
        """By link in a header.

        `each_page` goes through all its pages.

        Returns:
            `list[Product]`, as in the saved response.

        Example:
            >>> api.by_link_in_a_header()
        """
        return self._call(BY_LINK_IN_A_HEADER, options)

    def a_token_that_is_none_of_pages(
        self, *, token: str | Omit = OMIT, **options: Unpack[Options]
    ) -> Session:
        """A token that is none of pages.

        Returns:
            `Session`, as in the saved response.

        Example:
            >>> api.a_token_that_is_none_of_pages(token="<token>")
        """
        return self._call(
            A_TOKEN_THAT_IS_NONE_OF_PAGES, options, query={"token": token}
        )


class AsyncPagesFound(AsyncClient):
    """Pages found."""

    _user_agent = "pages-found/0.1.0"

    def __init__(
        self,
        *,
        server: str | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        A variable that is not given is read from the environment variable of its name
        in capitals. The options are those of `ClientOptions`.
        """
        super().__init__(
            VARIABLES,
            {
                "server": server,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    async def by_number(
        self,
        *,
        page: int | str | Omit = OMIT,
        per_page: int | str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> ProductList:
        """By number.

        `each_page` goes through all its pages.

        Returns:
            `ProductList`, as in the saved response.

        Example:
            >>> await api.by_number(page=1, per_page=20)
        """
        return await self._call(
            BY_NUMBER, options, query={"page": page, "per_page": per_page}
        )

    async def by_a_number_whose_start_nobody_knows(
        self, *, page: int | str | Omit = OMIT, **options: Unpack[Options]
    ) -> ByANumberWhoseStartNobodyKnowsResult:
        """By a number whose start nobody knows.

        Returns:
            `ByANumberWhoseStartNobodyKnowsResult`, as in the saved response.

        Example:
            >>> await api.by_a_number_whose_start_nobody_knows(page=7)
        """
        return await self._call(
            BY_A_NUMBER_WHOSE_START_NOBODY_KNOWS, options, query={"page": page}
        )

    async def by_offset(
        self,
        *,
        offset: str | Omit = OMIT,
        limit: int | str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> list[Product]:
        """By offset.

        `each_page` goes through all its pages.

        Returns:
            `list[Product]`, as in the saved response.

        Example:
            >>> await api.by_offset(limit=20)
        """
        return await self._call(
            BY_OFFSET, options, query={"offset": offset, "limit": limit}
        )

    async def by_cursor(
        self, *, page_token: str | Omit = OMIT, **options: Unpack[Options]
    ) -> ProductResponse:
        """By cursor.

        `each_page` goes through all its pages.

        Returns:
            `ProductResponse`, as in the saved response.

        Example:
            >>> await api.by_cursor(page_token="<page token>")
        """
        return await self._call(BY_CURSOR, options, query={"page_token": page_token})

    async def by_cursor_in_the_body(
        self, *, q: str | Omit = OMIT, cursor: Any = OMIT, **options: Unpack[Options]
    ) -> ByCursorInTheBodyResult:
        """By cursor in the body.

        `each_page` goes through all its pages.

        Returns:
            `ByCursorInTheBodyResult`, as in the saved response.

        Example:
            >>> await api.by_cursor_in_the_body(q="tea", cursor=None)
        """
        return await self._call(
            BY_CURSOR_IN_THE_BODY, options, body={"q": q, "cursor": cursor}
        )

    async def by_link(self, **options: Unpack[Options]) -> ByLinkResult:
        """By link.

        `each_page` goes through all its pages.

        Returns:
            `ByLinkResult`, as in the saved response.

        Example:
            >>> await api.by_link()
        """
        return await self._call(BY_LINK, options)

    async def by_link_on_the_last_page(
        self, **options: Unpack[Options]
    ) -> ByLinkOnTheLastPageResult:
        """By link on the last page.

        `each_page` goes through all its pages.

        Returns:
            `ByLinkOnTheLastPageResult`, as in the saved response.

        Example:
            >>> await api.by_link_on_the_last_page()
        """
        return await self._call(BY_LINK_ON_THE_LAST_PAGE, options)

    async def by_link_in_a_header(self, **options: Unpack[Options]) -> list[Product]:
        """By link in a header.

        `each_page` goes through all its pages.

        Returns:
            `list[Product]`, as in the saved response.

        Example:
            >>> await api.by_link_in_a_header()
        """
        return await self._call(BY_LINK_IN_A_HEADER, options)

    async def a_token_that_is_none_of_pages(
        self, *, token: str | Omit = OMIT, **options: Unpack[Options]
    ) -> Session:
        """A token that is none of pages.

        Returns:
            `Session`, as in the saved response.

        Example:
            >>> await api.a_token_that_is_none_of_pages(token="<token>")
        """
        return await self._call(
            A_TOKEN_THAT_IS_NONE_OF_PAGES, options, query={"token": token}
        )
