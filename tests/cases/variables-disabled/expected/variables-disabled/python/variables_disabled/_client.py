"""Variables disabled."""

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

DISABLED: Operation[Any] = Operation(
    name="Disabled",
    method="GET",
    url="{{baseUrl}}/{{a}}",
)


class VariablesDisabled(Client):
    """Variables disabled."""

    _user_agent = "variables-disabled"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        a: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        Args:
            base_url: Default: the environment variable BASE_URL.
            a: Default: the environment variable A.
        """
        super().__init__(
            VARIABLES,
            {
                "baseUrl": base_url,
                "a": a,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    def disabled(
        self, *, a: str | int | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Disabled."""
        return self._call(DISABLED, options, variables={"a": a})


class AsyncVariablesDisabled(AsyncClient):
    """Variables disabled."""

    _user_agent = "variables-disabled"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        a: str | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        Args:
            base_url: Default: the environment variable BASE_URL.
            a: Default: the environment variable A.
        """
        super().__init__(
            VARIABLES,
            {
                "baseUrl": base_url,
                "a": a,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    async def disabled(
        self, *, a: str | int | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Disabled."""
        return await self._call(DISABLED, options, variables={"a": a})
