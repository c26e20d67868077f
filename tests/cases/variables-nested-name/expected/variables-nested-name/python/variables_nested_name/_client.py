"""Variables nested name."""

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

NESTED: Operation[Any] = Operation(
    name="Nested",
    method="GET",
    url="{{baseUrl}}/items",
)


class VariablesNestedName(Client):
    """Variables nested name."""

    _user_agent = "variables-nested-name"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        n: str | None = None,
        user_1: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        Args:
            base_url: Default: the environment variable BASE_URL.
            n: Default: the environment variable N, then the collection's value.
            user_1: Default: the environment variable USER_1, then the collection's
                value.
        """
        super().__init__(
            VARIABLES,
            {
                "baseUrl": base_url,
                "n": n,
                "user_1": user_1,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    def nested(self, *, a: str | Omit = OMIT, **options: Unpack[Options]) -> Any:
        """Nested."""
        return self._call(NESTED, options, query={"a": a})


class AsyncVariablesNestedName(AsyncClient):
    """Variables nested name."""

    _user_agent = "variables-nested-name"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        n: str | None = None,
        user_1: str | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        Args:
            base_url: Default: the environment variable BASE_URL.
            n: Default: the environment variable N, then the collection's value.
            user_1: Default: the environment variable USER_1, then the collection's
                value.
        """
        super().__init__(
            VARIABLES,
            {
                "baseUrl": base_url,
                "n": n,
                "user_1": user_1,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    async def nested(self, *, a: str | Omit = OMIT, **options: Unpack[Options]) -> Any:
        """Nested."""
        return await self._call(NESTED, options, query={"a": a})
