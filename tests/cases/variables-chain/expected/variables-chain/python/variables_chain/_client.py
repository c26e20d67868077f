"""Variables chain."""

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

CHAIN: Operation[Any] = Operation(
    name="Chain",
    method="GET",
    url="{{baseUrl}}/{{first}}",
)


class VariablesChain(Client):
    """Variables chain."""

    _user_agent = "variables-chain/0.1.0"

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

        A variable that is not given is read from the environment variable of its name
        in capitals, or else has its value in the collection. The options are those of
        `ClientOptions`.
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

    def chain(self, *, first: str | Omit = OMIT, **options: Unpack[Options]) -> Any:
        """Chain.

        Example:
            >>> api.chain(first="<first>")
        """
        return self._call(CHAIN, options, variables={"first": first})


class AsyncVariablesChain(AsyncClient):
    """Variables chain."""

    _user_agent = "variables-chain/0.1.0"

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

        A variable that is not given is read from the environment variable of its name
        in capitals, or else has its value in the collection. The options are those of
        `ClientOptions`.
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
        self, *, first: str | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Chain.

        Example:
            >>> await api.chain(first="<first>")
        """
        return await self._call(CHAIN, options, variables={"first": first})
