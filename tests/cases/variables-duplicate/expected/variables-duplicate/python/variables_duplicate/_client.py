"""Variables duplicate."""

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

LAST_WINS: Operation[Any] = Operation(
    name="Last wins",
    method="GET",
    url="{{baseUrl}}/{{a}}",
)


class VariablesDuplicate(Client):
    """Variables duplicate."""

    _user_agent = "variables-duplicate/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        a: str | None = None,
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
                "a": a,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    def last_wins(
        self, *, a: str | int | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Last wins.

        Example:
            >>> api.last_wins()
        """
        return self._call(LAST_WINS, options, variables={"a": a})


class AsyncVariablesDuplicate(AsyncClient):
    """Variables duplicate."""

    _user_agent = "variables-duplicate/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        a: str | None = None,
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
                "a": a,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    async def last_wins(
        self, *, a: str | int | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Last wins.

        Example:
            >>> await api.last_wins()
        """
        return await self._call(LAST_WINS, options, variables={"a": a})
