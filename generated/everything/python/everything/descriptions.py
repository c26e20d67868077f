"""Descriptions."""

from __future__ import annotations

from typing import Any, Unpack

from ._core import OMIT, AsyncResource, Omit, Operation, Options, Resource

MARKDOWN: Operation[Any] = Operation(
    name="Descriptions/Markdown",
    method="GET",
    url="{{baseUrl}}/markdown",
)

HTML: Operation[Any] = Operation(
    name="Descriptions/HTML",
    method="GET",
    url="{{baseUrl}}/html",
)

OBJECT: Operation[Any] = Operation(
    name="Descriptions/Object",
    method="GET",
    url="{{baseUrl}}/object",
)

NULL: Operation[Any] = Operation(
    name="Descriptions/Null",
    method="GET",
    url="{{baseUrl}}/null",
)

OF_PARAMETERS: Operation[Any] = Operation(
    name="Descriptions/Of parameters",
    method="GET",
    url="{{baseUrl}}/described/:id",
)


class Descriptions(Resource):
    """Descriptions.

    Text as an object, in Markdown.
    """

    def markdown(self, **options: Unpack[Options]) -> Any:
        """Markdown.

        Title

        * one
        * two, with code

            {"a": 1}

        a | b
        1 | 2

        See the page (https://docs.example.com/a).

        Example:
            >>> api.descriptions.markdown()
        """
        return self._call(MARKDOWN, options)

    def html(self, **options: Unpack[Options]) -> Any:
        """HTML.

        One & two
        three

        * a
        * b

            x = 1
            y = 2

        Example:
            >>> api.descriptions.html()
        """
        return self._call(HTML, options)

    def object_(self, **options: Unpack[Options]) -> Any:
        """Object.

        Says it as an object. Over two lines.

        Example:
            >>> api.descriptions.object_()
        """
        return self._call(OBJECT, options)

    def null(self, **options: Unpack[Options]) -> Any:
        """Null.

        Example:
            >>> api.descriptions.null()
        """
        return self._call(NULL, options)

    def of_parameters(
        self,
        id: int | str,
        *,
        page: int | str | Omit = OMIT,
        long: int | str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Of parameters.

        Args:
            id: Which one.

                Second paragraph.
            page: Page, from 1.
            long: A rather long description of a parameter, long enough that it can't
                possibly fit on one line of a docstring and has to be wrapped.

        Example:
            >>> api.descriptions.of_parameters(1, page=1, long=1)
        """
        return self._call(
            OF_PARAMETERS, options, path={"id": id}, query={"page": page, "long": long}
        )


class AsyncDescriptions(AsyncResource):
    """Descriptions.

    Text as an object, in Markdown.
    """

    async def markdown(self, **options: Unpack[Options]) -> Any:
        """Markdown.

        Title

        * one
        * two, with code

            {"a": 1}

        a | b
        1 | 2

        See the page (https://docs.example.com/a).

        Example:
            >>> await api.descriptions.markdown()
        """
        return await self._call(MARKDOWN, options)

    async def html(self, **options: Unpack[Options]) -> Any:
        """HTML.

        One & two
        three

        * a
        * b

            x = 1
            y = 2

        Example:
            >>> await api.descriptions.html()
        """
        return await self._call(HTML, options)

    async def object_(self, **options: Unpack[Options]) -> Any:
        """Object.

        Says it as an object. Over two lines.

        Example:
            >>> await api.descriptions.object_()
        """
        return await self._call(OBJECT, options)

    async def null(self, **options: Unpack[Options]) -> Any:
        """Null.

        Example:
            >>> await api.descriptions.null()
        """
        return await self._call(NULL, options)

    async def of_parameters(
        self,
        id: int | str,
        *,
        page: int | str | Omit = OMIT,
        long: int | str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Of parameters.

        Args:
            id: Which one.

                Second paragraph.
            page: Page, from 1.
            long: A rather long description of a parameter, long enough that it can't
                possibly fit on one line of a docstring and has to be wrapped.

        Example:
            >>> await api.descriptions.of_parameters(1, page=1, long=1)
        """
        return await self._call(
            OF_PARAMETERS, options, path={"id": id}, query={"page": page, "long": long}
        )
