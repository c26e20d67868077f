"""Items."""

from __future__ import annotations

from functools import cached_property
from typing import Any, Unpack

from ._core import AsyncResource, Operation, Options, Resource

DEEP_REQUEST: Operation[Any] = Operation(
    name="Items/Level 1/Level 2/Level 3/Deep request",
    method="GET",
    url="{{baseUrl}}/deep-request",
)

REQUEST_AS_A_STRING: Operation[Any] = Operation(
    name="Items/Request as a string",
    method="GET",
    url="{{baseUrl}}/string-request",
)

LOWER_CASE: Operation[Any] = Operation(
    name="Items/lower case",
    method="PATCH",
    url="{{baseUrl}}/lower-case",
)

NO_METHOD: Operation[Any] = Operation(
    name="Items/No method",
    method="GET",
    url="{{baseUrl}}/no-method",
)

OWN_METHOD: Operation[Any] = Operation(
    name="Items/Own method",
    method="PURGE",
    url="{{baseUrl}}/own-method",
)

HEAD: Operation[None] = Operation(
    name="Items/Head",
    method="HEAD",
    url="{{baseUrl}}/head",
)

OPTIONS: Operation[Any] = Operation(
    name="Items/Options",
    method="OPTIONS",
    url="{{baseUrl}}/options",
)

VARIABLES_OF_AN_ITEM: Operation[Any] = Operation(
    name="Items/Variables of an item",
    method="GET",
    url="{{baseUrl}}/item-variables",
)


class EmptyFolder(Resource):
    """Empty folder."""


class Level3(Resource):
    """Level 3.

    Deeper still.
    """

    def deep_request(self, **options: Unpack[Options]) -> Any:
        """Deep request.

        Example:
            >>> api.items.level_1.level_2.level_3.deep_request()
        """
        return self._call(DEEP_REQUEST, options)


class Level2(Resource):
    """Level 2.

    Deeper.
    """

    @cached_property
    def level_3(self) -> Level3:
        """Level 3."""
        return Level3(self)


class Level1(Resource):
    """Level 1.

    Folders in folders.
    """

    @cached_property
    def level_2(self) -> Level2:
        """Level 2."""
        return Level2(self)


class LeftOut(Resource):
    """Left out.

    Requests that can't come out, and are named.
    """


class Items(Resource):
    """Items.

    What an item may look like.
    """

    @cached_property
    def empty_folder(self) -> EmptyFolder:
        """Empty folder."""
        return EmptyFolder(self)

    @cached_property
    def level_1(self) -> Level1:
        """Level 1."""
        return Level1(self)

    @cached_property
    def left_out(self) -> LeftOut:
        """Left out."""
        return LeftOut(self)

    def request_as_a_string(self, **options: Unpack[Options]) -> Any:
        """Request as a string.

        Example:
            >>> api.items.request_as_a_string()
        """
        return self._call(REQUEST_AS_A_STRING, options)

    def lower_case(self, **options: Unpack[Options]) -> Any:
        """Lower case.

        Example:
            >>> api.items.lower_case()
        """
        return self._call(LOWER_CASE, options)

    def no_method(self, **options: Unpack[Options]) -> Any:
        """No method.

        Example:
            >>> api.items.no_method()
        """
        return self._call(NO_METHOD, options)

    def own_method(self, **options: Unpack[Options]) -> Any:
        """Own method.

        Example:
            >>> api.items.own_method()
        """
        return self._call(OWN_METHOD, options)

    def head(self, **options: Unpack[Options]) -> None:
        """Head.

        Example:
            >>> api.items.head()
        """
        return self._call(HEAD, options)

    def options(self, **options: Unpack[Options]) -> Any:
        """Options.

        Example:
            >>> api.items.options()
        """
        return self._call(OPTIONS, options)

    def variables_of_an_item(self, **options: Unpack[Options]) -> Any:
        """Variables of an item.

        Example:
            >>> api.items.variables_of_an_item()
        """
        return self._call(VARIABLES_OF_AN_ITEM, options)


class AsyncEmptyFolder(AsyncResource):
    """Empty folder."""


class AsyncLevel3(AsyncResource):
    """Level 3.

    Deeper still.
    """

    async def deep_request(self, **options: Unpack[Options]) -> Any:
        """Deep request.

        Example:
            >>> await api.items.level_1.level_2.level_3.deep_request()
        """
        return await self._call(DEEP_REQUEST, options)


class AsyncLevel2(AsyncResource):
    """Level 2.

    Deeper.
    """

    @cached_property
    def level_3(self) -> AsyncLevel3:
        """Level 3."""
        return AsyncLevel3(self)


class AsyncLevel1(AsyncResource):
    """Level 1.

    Folders in folders.
    """

    @cached_property
    def level_2(self) -> AsyncLevel2:
        """Level 2."""
        return AsyncLevel2(self)


class AsyncLeftOut(AsyncResource):
    """Left out.

    Requests that can't come out, and are named.
    """


class AsyncItems(AsyncResource):
    """Items.

    What an item may look like.
    """

    @cached_property
    def empty_folder(self) -> AsyncEmptyFolder:
        """Empty folder."""
        return AsyncEmptyFolder(self)

    @cached_property
    def level_1(self) -> AsyncLevel1:
        """Level 1."""
        return AsyncLevel1(self)

    @cached_property
    def left_out(self) -> AsyncLeftOut:
        """Left out."""
        return AsyncLeftOut(self)

    async def request_as_a_string(self, **options: Unpack[Options]) -> Any:
        """Request as a string.

        Example:
            >>> await api.items.request_as_a_string()
        """
        return await self._call(REQUEST_AS_A_STRING, options)

    async def lower_case(self, **options: Unpack[Options]) -> Any:
        """Lower case.

        Example:
            >>> await api.items.lower_case()
        """
        return await self._call(LOWER_CASE, options)

    async def no_method(self, **options: Unpack[Options]) -> Any:
        """No method.

        Example:
            >>> await api.items.no_method()
        """
        return await self._call(NO_METHOD, options)

    async def own_method(self, **options: Unpack[Options]) -> Any:
        """Own method.

        Example:
            >>> await api.items.own_method()
        """
        return await self._call(OWN_METHOD, options)

    async def head(self, **options: Unpack[Options]) -> None:
        """Head.

        Example:
            >>> await api.items.head()
        """
        return await self._call(HEAD, options)

    async def options(self, **options: Unpack[Options]) -> Any:
        """Options.

        Example:
            >>> await api.items.options()
        """
        return await self._call(OPTIONS, options)

    async def variables_of_an_item(self, **options: Unpack[Options]) -> Any:
        """Variables of an item.

        Example:
            >>> await api.items.variables_of_an_item()
        """
        return await self._call(VARIABLES_OF_AN_ITEM, options)
