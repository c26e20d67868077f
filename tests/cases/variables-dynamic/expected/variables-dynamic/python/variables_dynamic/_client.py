"""Variables dynamic."""

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

DYNAMIC: Operation[Any] = Operation(
    name="Dynamic",
    method="POST",
    url="{{baseUrl}}/items",
    query=(("at", "{{$timestamp}}"),),
    headers=(("X-Id", "{{$guid}}"),),
    body="json",
)


class VariablesDynamic(Client):
    """Variables dynamic."""

    _user_agent = "variables-dynamic"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        Args:
            base_url: Default: the environment variable BASE_URL.
        """
        super().__init__(
            VARIABLES,
            {
                "baseUrl": base_url,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    def dynamic(
        self,
        *,
        at: str | int | Omit = OMIT,
        x_id: str | int | Omit = OMIT,
        n: Any = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Dynamic."""
        return self._call(
            DYNAMIC, options, query={"at": at}, headers={"X-Id": x_id}, body={"n": n}
        )


class AsyncVariablesDynamic(AsyncClient):
    """Variables dynamic."""

    _user_agent = "variables-dynamic"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        Args:
            base_url: Default: the environment variable BASE_URL.
        """
        super().__init__(
            VARIABLES,
            {
                "baseUrl": base_url,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    async def dynamic(
        self,
        *,
        at: str | int | Omit = OMIT,
        x_id: str | int | Omit = OMIT,
        n: Any = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Dynamic."""
        return await self._call(
            DYNAMIC, options, query={"at": at}, headers={"X-Id": x_id}, body={"n": n}
        )
