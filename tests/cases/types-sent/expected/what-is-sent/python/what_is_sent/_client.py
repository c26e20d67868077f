"""What is sent."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Unpack

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
from ._variables import VARIABLES
from .types import LineInput, PlaceAnOrderResult

PLACE_AN_ORDER: Operation[PlaceAnOrderResult] = Operation(
    name="Place an order",
    method="POST",
    url="{{server}}/orders",
    query=(("limit", "{{page_size}}"), ("name", "{{shop}}"), ("any", "{{any}}")),
    body="json",
)


class WhatIsSent(Client):
    """What is sent."""

    _user_agent = "what-is-sent/0.1.0"

    def __init__(
        self,
        *,
        server: str | None = None,
        page_size: str | None = None,
        shop: str | None = None,
        any: str | None = None,
        customer_id: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        A variable that is not given is read from the environment variable of its name
        in capitals, or else has its value in the collection. The options are those of
        `ClientOptions`.
        """
        super().__init__(
            VARIABLES,
            {
                "server": server,
                "page_size": page_size,
                "shop": shop,
                "any": any,
                "customer_id": customer_id,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    def place_an_order(
        self,
        *,
        limit: str | int | Omit = OMIT,
        name: str | Omit = OMIT,
        any: str | Omit = OMIT,
        note: str | None | Omit = OMIT,
        customer: int | Omit = OMIT,
        lines: list[LineInput] | Omit = OMIT,
        price: float | Omit = OMIT,
        limit_body: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> PlaceAnOrderResult:
        """Place an order.

        Returns:
            `PlaceAnOrderResult`, as in the saved response.

        Example:
            >>> api.place_an_order(
            ...     note=None,
            ...     customer="<customer>",
            ...     lines=[{"sku": "a", "quantity": 1}],
            ...     price="<number>",
            ... )
        """
        return self._call(
            PLACE_AN_ORDER,
            options,
            query={"limit": limit, "name": name, "any": any},
            body={
                "note": note,
                "customer": customer,
                "lines": lines,
                "price": price,
                "limit": limit_body,
            },
        )


class AsyncWhatIsSent(AsyncClient):
    """What is sent."""

    _user_agent = "what-is-sent/0.1.0"

    def __init__(
        self,
        *,
        server: str | None = None,
        page_size: str | None = None,
        shop: str | None = None,
        any: str | None = None,
        customer_id: str | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        A variable that is not given is read from the environment variable of its name
        in capitals, or else has its value in the collection. The options are those of
        `ClientOptions`.
        """
        super().__init__(
            VARIABLES,
            {
                "server": server,
                "page_size": page_size,
                "shop": shop,
                "any": any,
                "customer_id": customer_id,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    async def place_an_order(
        self,
        *,
        limit: str | int | Omit = OMIT,
        name: str | Omit = OMIT,
        any: str | Omit = OMIT,
        note: str | None | Omit = OMIT,
        customer: int | Omit = OMIT,
        lines: list[LineInput] | Omit = OMIT,
        price: float | Omit = OMIT,
        limit_body: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> PlaceAnOrderResult:
        """Place an order.

        Returns:
            `PlaceAnOrderResult`, as in the saved response.

        Example:
            >>> await api.place_an_order(
            ...     note=None,
            ...     customer="<customer>",
            ...     lines=[{"sku": "a", "quantity": 1}],
            ...     price="<number>",
            ... )
        """
        return await self._call(
            PLACE_AN_ORDER,
            options,
            query={"limit": limit, "name": name, "any": any},
            body={
                "note": note,
                "customer": customer,
                "lines": lines,
                "price": price,
                "limit": limit_body,
            },
        )
