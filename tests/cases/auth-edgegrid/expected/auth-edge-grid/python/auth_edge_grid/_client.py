"""Auth EdgeGrid."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Unpack

from ._auth import EDGE_GRID_AUTH
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

EDGE_GRID: Operation[Any] = Operation(
    name="EdgeGrid",
    method="POST",
    url="{{baseUrl}}/items",
    headers=(("X-One", "1"),),
    auth=EDGE_GRID_AUTH,
    body="json",
)


class AuthEdgeGrid(Client):
    """Auth EdgeGrid."""

    _user_agent = "auth-edge-grid/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        access_token: str | None = None,
        client_token: str | None = None,
        client_secret: str | None = None,
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
                "access_token": access_token,
                "client_token": client_token,
                "client_secret": client_secret,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    def edge_grid(
        self,
        *,
        x_one: int | str | Omit = OMIT,
        a: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """EdgeGrid.

        Example:
            >>> api.edge_grid(a=1)
        """
        return self._call(EDGE_GRID, options, headers={"X-One": x_one}, body={"a": a})


class AsyncAuthEdgeGrid(AsyncClient):
    """Auth EdgeGrid."""

    _user_agent = "auth-edge-grid/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        access_token: str | None = None,
        client_token: str | None = None,
        client_secret: str | None = None,
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
                "access_token": access_token,
                "client_token": client_token,
                "client_secret": client_secret,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    async def edge_grid(
        self,
        *,
        x_one: int | str | Omit = OMIT,
        a: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """EdgeGrid.

        Example:
            >>> await api.edge_grid(a=1)
        """
        return await self._call(
            EDGE_GRID, options, headers={"X-One": x_one}, body={"a": a}
        )
