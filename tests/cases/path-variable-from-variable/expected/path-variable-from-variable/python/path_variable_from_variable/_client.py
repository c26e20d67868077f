"""Path variable from variable."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Unpack

from ._core import (
    AsyncClient,
    AsyncClientOptions,
    Client,
    ClientOptions,
    Operation,
    Options,
    SavedValues,
)
from ._variables import VARIABLES

INDIRECT: Operation[Any] = Operation(
    name="Indirect",
    method="GET",
    url="{{baseUrl}}/users/:id",
)


class PathVariableFromVariable(Client):
    """Path variable from variable."""

    _user_agent = "path-variable-from-variable/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        user_id: str | None = None,
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
                "user_id": user_id,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    def indirect(self, id: str, **options: Unpack[Options]) -> Any:
        """Indirect.

        Example:
            >>> api.indirect("u-1")
        """
        return self._call(INDIRECT, options, path={"id": id})


class AsyncPathVariableFromVariable(AsyncClient):
    """Path variable from variable."""

    _user_agent = "path-variable-from-variable/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        user_id: str | None = None,
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
                "user_id": user_id,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    async def indirect(self, id: str, **options: Unpack[Options]) -> Any:
        """Indirect.

        Example:
            >>> await api.indirect("u-1")
        """
        return await self._call(INDIRECT, options, path={"id": id})
