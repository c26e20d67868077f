"""Variables dynamic."""

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

    _user_agent = "variables-dynamic/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        A variable that is not given is read from the environment variable of its name
        in capitals. The options are those of `ClientOptions`.
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
        """Dynamic.

        Example:
            >>> api.dynamic(at="<timestamp>", n="<n>")
        """
        return self._call(
            DYNAMIC, options, query={"at": at}, headers={"X-Id": x_id}, body={"n": n}
        )


class AsyncVariablesDynamic(AsyncClient):
    """Variables dynamic."""

    _user_agent = "variables-dynamic/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        A variable that is not given is read from the environment variable of its name
        in capitals. The options are those of `ClientOptions`.
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
        """Dynamic.

        Example:
            >>> await api.dynamic(at="<timestamp>", n="<n>")
        """
        return await self._call(
            DYNAMIC, options, query={"at": at}, headers={"X-Id": x_id}, body={"n": n}
        )
