"""Path variable double colon."""

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

DOUBLE_COLON: Operation[Any] = Operation(
    name="Double colon",
    method="GET",
    url="{{baseUrl}}/a/::id",
)

WITH_ITS_COLON: Operation[Any] = Operation(
    name="With its colon",
    method="GET",
    url="{{baseUrl}}/a/::id",
)


class PathVariableDoubleColon(Client):
    """Path variable double colon."""

    _user_agent = "path-variable-double-colon/0.1.0"

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

    def double_colon(self, **options: Unpack[Options]) -> Any:
        """Double colon.

        Example:
            >>> api.double_colon()
        """
        return self._call(DOUBLE_COLON, options)

    def with_its_colon(self, id: int | str, **options: Unpack[Options]) -> Any:
        """With its colon.

        Example:
            >>> api.with_its_colon(8)
        """
        return self._call(WITH_ITS_COLON, options, path={":id": id})


class AsyncPathVariableDoubleColon(AsyncClient):
    """Path variable double colon."""

    _user_agent = "path-variable-double-colon/0.1.0"

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

    async def double_colon(self, **options: Unpack[Options]) -> Any:
        """Double colon.

        Example:
            >>> await api.double_colon()
        """
        return await self._call(DOUBLE_COLON, options)

    async def with_its_colon(self, id: int | str, **options: Unpack[Options]) -> Any:
        """With its colon.

        Example:
            >>> await api.with_its_colon(8)
        """
        return await self._call(WITH_ITS_COLON, options, path={":id": id})
