"""Variables chain."""

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

CHAIN: Operation[Any] = Operation(
    name="Chain",
    method="GET",
    url="{{baseUrl}}/{{first}}",
)


class VariablesChain(Client):
    """Variables chain."""

    _user_agent = "variables-chain"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        first: str | None = None,
        second: str | None = None,
        third: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        Args:
            base_url: Default: the environment variable BASE_URL.
            first: Default: the environment variable FIRST, then the collection's value.
            second: Default: the environment variable SECOND, then the collection's
                value.
            third: Default: the environment variable THIRD, then the collection's value.
        """
        super().__init__(
            VARIABLES,
            {
                "baseUrl": base_url,
                "first": first,
                "second": second,
                "third": third,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    def chain(
        self, *, first: str | int | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Chain."""
        return self._call(CHAIN, options, variables={"first": first})


class AsyncVariablesChain(AsyncClient):
    """Variables chain."""

    _user_agent = "variables-chain"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        first: str | None = None,
        second: str | None = None,
        third: str | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        Args:
            base_url: Default: the environment variable BASE_URL.
            first: Default: the environment variable FIRST, then the collection's value.
            second: Default: the environment variable SECOND, then the collection's
                value.
            third: Default: the environment variable THIRD, then the collection's value.
        """
        super().__init__(
            VARIABLES,
            {
                "baseUrl": base_url,
                "first": first,
                "second": second,
                "third": third,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    async def chain(
        self, *, first: str | int | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Chain."""
        return await self._call(CHAIN, options, variables={"first": first})
