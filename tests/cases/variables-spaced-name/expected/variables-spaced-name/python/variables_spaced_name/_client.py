"""Variables spaced name."""

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

SPACED: Operation[Any] = Operation(
    name="Spaced",
    method="GET",
    url="{{baseUrl}}/items",
    query=(("a", "{{ spaced name }}"),),
)


class VariablesSpacedName(Client):
    """Variables spaced name."""

    _user_agent = "variables-spaced-name/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        spaced_name: str | None = None,
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
                " spaced name ": spaced_name,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    def spaced(self, *, a: str | Omit = OMIT, **options: Unpack[Options]) -> Any:
        """Spaced.

        Example:
            >>> api.spaced(a="x")
        """
        return self._call(SPACED, options, query={"a": a})


class AsyncVariablesSpacedName(AsyncClient):
    """Variables spaced name."""

    _user_agent = "variables-spaced-name/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        spaced_name: str | None = None,
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
                " spaced name ": spaced_name,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    async def spaced(self, *, a: str | Omit = OMIT, **options: Unpack[Options]) -> Any:
        """Spaced.

        Example:
            >>> await api.spaced(a="x")
        """
        return await self._call(SPACED, options, query={"a": a})
