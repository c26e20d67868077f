"""Variables spaced name."""

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

    _user_agent = "variables-spaced-name"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        spaced_name: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        Args:
            base_url: Default: the environment variable BASE_URL.
            spaced_name: Default: the environment variable SPACED_NAME, then the
                collection's value.
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

    def spaced(self, *, a: str | int | Omit = OMIT, **options: Unpack[Options]) -> Any:
        """Spaced."""
        return self._call(SPACED, options, query={"a": a})


class AsyncVariablesSpacedName(AsyncClient):
    """Variables spaced name."""

    _user_agent = "variables-spaced-name"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        spaced_name: str | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        Args:
            base_url: Default: the environment variable BASE_URL.
            spaced_name: Default: the environment variable SPACED_NAME, then the
                collection's value.
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

    async def spaced(
        self, *, a: str | int | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Spaced."""
        return await self._call(SPACED, options, query={"a": a})
