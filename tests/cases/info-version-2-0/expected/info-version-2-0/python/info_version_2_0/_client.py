"""Info version 2.0."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Unpack

from ._auth import BEARER_AUTH
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

GET: Operation[Any] = Operation(
    name="Get",
    method="GET",
    url="{{baseUrl}}/items/:id",
    auth=BEARER_AUTH,
)


class InfoVersion20(Client):
    """Info version 2.0."""

    _user_agent = "info-version-2-0/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        token: str | None = None,
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
                "token": token,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    def get(self, id: str, **options: Unpack[Options]) -> Any:
        """Get.

        Example:
            >>> api.get("<id>")
        """
        return self._call(GET, options, path={"id": id})


class AsyncInfoVersion20(AsyncClient):
    """Info version 2.0."""

    _user_agent = "info-version-2-0/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        token: str | None = None,
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
                "token": token,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    async def get(self, id: str, **options: Unpack[Options]) -> Any:
        """Get.

        Example:
            >>> await api.get("<id>")
        """
        return await self._call(GET, options, path={"id": id})
