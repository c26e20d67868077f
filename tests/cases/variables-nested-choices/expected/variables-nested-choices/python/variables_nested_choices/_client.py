"""Variables nested choices."""

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

    _user_agent = "variables-nested-choices"

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

        Args:
            base_url: Default: the environment variable BASE_URL.
            currency: Default: the environment variable CURRENCY, then the collection's
                value.
            price_eur: Default: the environment variable PRICE_EUR, then the
                collection's value.
            price_usd: Default: the environment variable PRICE_USD, then the
                collection's value.
            n: Default: the environment variable N, then the collection's value.
            country_1: Default: the environment variable COUNTRY_1, then the
                collection's value.
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
        """Price."""
        return self._call(PRICE, options, headers={"X-Price": x_price})

    def deeper(self, **options: Unpack[Options]) -> Any:
        """Deeper."""
        return self._call(DEEPER, options)


class AsyncVariablesNestedChoices(AsyncClient):
    """Variables nested choices."""

    _user_agent = "variables-nested-choices"

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

        Args:
            base_url: Default: the environment variable BASE_URL.
            currency: Default: the environment variable CURRENCY, then the collection's
                value.
            price_eur: Default: the environment variable PRICE_EUR, then the
                collection's value.
            price_usd: Default: the environment variable PRICE_USD, then the
                collection's value.
            n: Default: the environment variable N, then the collection's value.
            country_1: Default: the environment variable COUNTRY_1, then the
                collection's value.
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
        """Price."""
        return await self._call(PRICE, options, headers={"X-Price": x_price})

    async def deeper(self, **options: Unpack[Options]) -> Any:
        """Deeper."""
        return await self._call(DEEPER, options)
