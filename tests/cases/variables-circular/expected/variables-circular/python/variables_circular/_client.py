"""Variables circular."""

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

CIRCLE: Operation[Any] = Operation(
    name="Circle",
    method="GET",
    url="{{baseUrl}}/items",
    query=(("a", "{{a}}"),),
)


class VariablesCircular(Client):
    """Variables circular."""

    _user_agent = "variables-circular"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        a: str | None = None,
        b: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        Args:
            base_url: Default: the environment variable BASE_URL.
            a: Default: the environment variable A, then the collection's value.
            b: Default: the environment variable B, then the collection's value.
        """
        super().__init__(
            VARIABLES,
            {
                "baseUrl": base_url,
                "a": a,
                "b": b,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    def circle(self, *, a: str | int | Omit = OMIT, **options: Unpack[Options]) -> Any:
        """Circle."""
        return self._call(CIRCLE, options, query={"a": a})


class AsyncVariablesCircular(AsyncClient):
    """Variables circular."""

    _user_agent = "variables-circular"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        a: str | None = None,
        b: str | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        Args:
            base_url: Default: the environment variable BASE_URL.
            a: Default: the environment variable A, then the collection's value.
            b: Default: the environment variable B, then the collection's value.
        """
        super().__init__(
            VARIABLES,
            {
                "baseUrl": base_url,
                "a": a,
                "b": b,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    async def circle(
        self, *, a: str | int | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Circle."""
        return await self._call(CIRCLE, options, query={"a": a})
