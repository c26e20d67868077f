"""Variables nested name."""

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

NESTED: Operation[Any] = Operation(
    name="Nested",
    method="GET",
    url="{{baseUrl}}/items",
)


class VariablesNestedName(Client):
    """Variables nested name."""

    _user_agent = "variables-nested-name/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        n: str | None = None,
        user_1: str | None = None,
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
                "n": n,
                "user_1": user_1,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    def nested(self, *, a: str | Omit = OMIT, **options: Unpack[Options]) -> Any:
        """Nested.

        Example:
            >>> api.nested(a="{{user_1}}")
        """
        return self._call(NESTED, options, query={"a": a})


class AsyncVariablesNestedName(AsyncClient):
    """Variables nested name."""

    _user_agent = "variables-nested-name/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        n: str | None = None,
        user_1: str | None = None,
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
                "n": n,
                "user_1": user_1,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    async def nested(self, *, a: str | Omit = OMIT, **options: Unpack[Options]) -> Any:
        """Nested.

        Example:
            >>> await api.nested(a="{{user_1}}")
        """
        return await self._call(NESTED, options, query={"a": a})
