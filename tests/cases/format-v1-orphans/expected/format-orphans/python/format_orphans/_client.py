"""Format orphans."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, Unpack

from ._core import (
    AsyncClient,
    AsyncClientOptions,
    Client,
    ClientOptions,
    Operation,
    Options,
    SavedValues,
)
from ._variables import VARIABLES

if TYPE_CHECKING:
    from .a import AsyncA, A
    from .b import AsyncB, B
    from .c import AsyncC, C

ID_IS_A_NUMBER: Operation[Any] = Operation(
    name="Id is a number",
    method="GET",
    url="{{baseUrl}}/id-is-a-number",
)

IN_NO_ORDER: Operation[Any] = Operation(
    name="In no order",
    method="GET",
    url="{{baseUrl}}/in-no-order",
)

SAME_ID_FIRST: Operation[Any] = Operation(
    name="Same id first",
    method="GET",
    url="{{baseUrl}}/same-id-first",
)

SAME_ID_LAST: Operation[Any] = Operation(
    name="Same id last",
    method="GET",
    url="{{baseUrl}}/same-id-last",
)

WITHOUT_ID: Operation[Any] = Operation(
    name="Without id",
    method="GET",
    url="{{baseUrl}}/no-id",
)


class FormatOrphans(Client):
    """Format orphans."""

    _user_agent = "format-orphans/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        A variable that is not given is read from the environment variable of its name
        in capitals. The options are those of `ClientOptions`.
        """
        super().__init__(
            VARIABLES,
            {
                "baseUrl": base_url,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    @cached_property
    def a(self) -> A:
        """A."""
        from .a import A

        return A(self)

    @cached_property
    def b(self) -> B:
        """B."""
        from .b import B

        return B(self)

    @cached_property
    def c(self) -> C:
        """C."""
        from .c import C

        return C(self)

    def id_is_a_number(self, **options: Unpack[Options]) -> Any:
        """Id is a number.

        Example:
            >>> api.id_is_a_number()
        """
        return self._call(ID_IS_A_NUMBER, options)

    def in_no_order(self, **options: Unpack[Options]) -> Any:
        """In no order.

        Example:
            >>> api.in_no_order()
        """
        return self._call(IN_NO_ORDER, options)

    def same_id_first(self, **options: Unpack[Options]) -> Any:
        """Same id first.

        Example:
            >>> api.same_id_first()
        """
        return self._call(SAME_ID_FIRST, options)

    def same_id_last(self, **options: Unpack[Options]) -> Any:
        """Same id last.

        Example:
            >>> api.same_id_last()
        """
        return self._call(SAME_ID_LAST, options)

    def without_id(self, **options: Unpack[Options]) -> Any:
        """Without id.

        Example:
            >>> api.without_id()
        """
        return self._call(WITHOUT_ID, options)


class AsyncFormatOrphans(AsyncClient):
    """Format orphans."""

    _user_agent = "format-orphans/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        A variable that is not given is read from the environment variable of its name
        in capitals. The options are those of `ClientOptions`.
        """
        super().__init__(
            VARIABLES,
            {
                "baseUrl": base_url,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    @cached_property
    def a(self) -> AsyncA:
        """A."""
        from .a import AsyncA

        return AsyncA(self)

    @cached_property
    def b(self) -> AsyncB:
        """B."""
        from .b import AsyncB

        return AsyncB(self)

    @cached_property
    def c(self) -> AsyncC:
        """C."""
        from .c import AsyncC

        return AsyncC(self)

    async def id_is_a_number(self, **options: Unpack[Options]) -> Any:
        """Id is a number.

        Example:
            >>> await api.id_is_a_number()
        """
        return await self._call(ID_IS_A_NUMBER, options)

    async def in_no_order(self, **options: Unpack[Options]) -> Any:
        """In no order.

        Example:
            >>> await api.in_no_order()
        """
        return await self._call(IN_NO_ORDER, options)

    async def same_id_first(self, **options: Unpack[Options]) -> Any:
        """Same id first.

        Example:
            >>> await api.same_id_first()
        """
        return await self._call(SAME_ID_FIRST, options)

    async def same_id_last(self, **options: Unpack[Options]) -> Any:
        """Same id last.

        Example:
            >>> await api.same_id_last()
        """
        return await self._call(SAME_ID_LAST, options)

    async def without_id(self, **options: Unpack[Options]) -> Any:
        """Without id.

        Example:
            >>> await api.without_id()
        """
        return await self._call(WITHOUT_ID, options)
