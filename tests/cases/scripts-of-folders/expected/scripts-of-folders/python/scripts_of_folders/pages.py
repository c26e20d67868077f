"""Pages."""

from __future__ import annotations

from typing import Any, Unpack

from ._core import OMIT, AsyncResource, Omit, Operation, Options, Output, Resource

FIRST: Operation[Any] = Operation(
    name="Pages/First",
    method="GET",
    url="{{baseUrl}}/pages",
    outputs=(
        Output("request_id", header="X-Request-Id"),
        Output("cursor", ("next", 0)),
    ),
)

NEXT: Operation[Any] = Operation(
    name="Pages/Next",
    method="GET",
    url="{{baseUrl}}/pages",
    query=(("after", "{{cursor}}"),),
    headers=(("X-Last", "{{request_id}}"),),
    outputs=(
        Output("request_id", header="X-Request-Id"),
        Output("cursor", ("next page", 0, "cursor")),
    ),
)


class Pages(Resource):
    """Pages."""

    def first(self, **options: Unpack[Options]) -> Any:
        """First.

        Sets the variables `request_id` and `cursor` from its answer, if the client is
        made with `chain_variables=True`.

        Example:
            >>> api.pages.first()
        """
        return self._call(FIRST, options)

    def next(
        self,
        *,
        after: str | int | Omit = OMIT,
        x_last: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Next.

        Sets the variables `request_id` and `cursor` from its answer, if the client is
        made with `chain_variables=True`.

        Example:
            >>> api.pages.next(after="<cursor>")
        """
        return self._call(
            NEXT, options, query={"after": after}, headers={"X-Last": x_last}
        )


class AsyncPages(AsyncResource):
    """Pages."""

    async def first(self, **options: Unpack[Options]) -> Any:
        """First.

        Sets the variables `request_id` and `cursor` from its answer, if the client is
        made with `chain_variables=True`.

        Example:
            >>> await api.pages.first()
        """
        return await self._call(FIRST, options)

    async def next(
        self,
        *,
        after: str | int | Omit = OMIT,
        x_last: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Next.

        Sets the variables `request_id` and `cursor` from its answer, if the client is
        made with `chain_variables=True`.

        Example:
            >>> await api.pages.next(after="<cursor>")
        """
        return await self._call(
            NEXT, options, query={"after": after}, headers={"X-Last": x_last}
        )
