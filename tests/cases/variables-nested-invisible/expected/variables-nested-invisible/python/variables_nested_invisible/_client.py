"""Variables nested invisible."""

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
from ._variables import VARIABLES

PRICE: Operation[Any] = Operation(
    name="Price",
    method="GET",
    url="{{baseUrl}}/price",
    headers=(("X-Price", "{{price_{{currency}}}}"),),
)


class VariablesNestedInvisible(Client):
    """Variables nested invisible."""

    _user_agent = "variables-nested-invisible/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        currency: str | None = None,
        price: str | None = None,
        price_eur: str | None = None,
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
                "baseUrl": base_url,
                "currency": currency,
                "price_\xad": price,
                "price_eur": price_eur,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    def price(self, *, x_price: str | Omit = OMIT, **options: Unpack[Options]) -> Any:
        """Price.

        Example:
            >>> api.price()
        """
        return self._call(PRICE, options, headers={"X-Price": x_price})


class AsyncVariablesNestedInvisible(AsyncClient):
    """Variables nested invisible."""

    _user_agent = "variables-nested-invisible/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        currency: str | None = None,
        price: str | None = None,
        price_eur: str | None = None,
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
                "baseUrl": base_url,
                "currency": currency,
                "price_\xad": price,
                "price_eur": price_eur,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    async def price(
        self, *, x_price: str | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Price.

        Example:
            >>> await api.price()
        """
        return await self._call(PRICE, options, headers={"X-Price": x_price})
