"""Path variable legacy id."""

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

LEGACY: Operation[Any] = Operation(
    name="Legacy",
    method="GET",
    url="{{baseUrl}}/users/:id",
)


class PathVariableLegacyId(Client):
    """Path variable legacy id."""

    _user_agent = "path-variable-legacy-id/0.1.0"

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

    def legacy(self, id: int | str, **options: Unpack[Options]) -> Any:
        """Legacy.

        Example:
            >>> api.legacy(9)
        """
        return self._call(LEGACY, options, path={"id": id})


class AsyncPathVariableLegacyId(AsyncClient):
    """Path variable legacy id."""

    _user_agent = "path-variable-legacy-id/0.1.0"

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

    async def legacy(self, id: int | str, **options: Unpack[Options]) -> Any:
        """Legacy.

        Example:
            >>> await api.legacy(9)
        """
        return await self._call(LEGACY, options, path={"id": id})
