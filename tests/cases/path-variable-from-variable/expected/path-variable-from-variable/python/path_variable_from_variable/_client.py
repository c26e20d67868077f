"""Path variable from variable."""

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

    _user_agent = "path-variable-from-variable"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        user_id: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        Args:
            base_url: Default: the environment variable BASE_URL.
            user_id: Default: the environment variable USER_ID, then the collection's
                value.
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

    def indirect(self, id: str | int, **options: Unpack[Options]) -> Any:
        """Indirect."""
        return self._call(INDIRECT, options, path={"id": id})


class AsyncPathVariableFromVariable(AsyncClient):
    """Path variable from variable."""

    _user_agent = "path-variable-from-variable"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        user_id: str | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        Args:
            base_url: Default: the environment variable BASE_URL.
            user_id: Default: the environment variable USER_ID, then the collection's
                value.
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

    async def indirect(self, id: str | int, **options: Unpack[Options]) -> Any:
        """Indirect."""
        return await self._call(INDIRECT, options, path={"id": id})
