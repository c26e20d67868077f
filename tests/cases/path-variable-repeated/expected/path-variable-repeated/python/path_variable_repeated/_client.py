"""Path variable repeated."""

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

MIRROR: Operation[Any] = Operation(
    name="Mirror",
    method="GET",
    url="{{baseUrl}}/mirror/:id/:id",
)


class PathVariableRepeated(Client):
    """Path variable repeated."""

    _user_agent = "path-variable-repeated/0.1.0"

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

    def mirror(self, id: int | str, **options: Unpack[Options]) -> Any:
        """Mirror.

        Example:
            >>> api.mirror(7)
        """
        return self._call(MIRROR, options, path={"id": id})


class AsyncPathVariableRepeated(AsyncClient):
    """Path variable repeated."""

    _user_agent = "path-variable-repeated/0.1.0"

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

    async def mirror(self, id: int | str, **options: Unpack[Options]) -> Any:
        """Mirror.

        Example:
            >>> await api.mirror(7)
        """
        return await self._call(MIRROR, options, path={"id": id})
