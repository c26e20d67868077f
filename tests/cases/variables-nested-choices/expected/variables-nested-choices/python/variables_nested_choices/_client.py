"""Variables nested choices."""

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
    url="{{baseUrl}}/prices/{{price_{{currency}}}}",
    headers=(("X-Price", "{{price_{{currency}}}}"),),
)

DEEPER: Operation[Any] = Operation(
    name="Deeper",
    method="GET",
    url="{{baseUrl}}/prices/{{price_{{country_{{n}}}}}}",
)


class VariablesNestedChoices(Client):
    """Variables nested choices."""

    _user_agent = "variables-nested-choices/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        currency: str | None = None,
        price_eur: str | None = None,
        price_usd: str | None = None,
        n: str | None = None,
        country_1: str | None = None,
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
                "price_eur": price_eur,
                "price_usd": price_usd,
                "n": n,
                "country_1": country_1,
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

    def deeper(self, **options: Unpack[Options]) -> Any:
        """Deeper.

        Example:
            >>> api.deeper()
        """
        return self._call(DEEPER, options)


class AsyncVariablesNestedChoices(AsyncClient):
    """Variables nested choices."""

    _user_agent = "variables-nested-choices/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        currency: str | None = None,
        price_eur: str | None = None,
        price_usd: str | None = None,
        n: str | None = None,
        country_1: str | None = None,
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
                "price_eur": price_eur,
                "price_usd": price_usd,
                "n": n,
                "country_1": country_1,
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

    async def deeper(self, **options: Unpack[Options]) -> Any:
        """Deeper.

        Example:
            >>> await api.deeper()
        """
        return await self._call(DEEPER, options)
