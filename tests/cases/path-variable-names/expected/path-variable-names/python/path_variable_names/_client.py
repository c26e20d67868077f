"""Path variable names."""

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

NAMES: Operation[Any] = Operation(
    name="Names",
    method="GET",
    url="{{baseUrl}}/:user-id/:user_id/:userId/:class/:self",
)


class PathVariableNames(Client):
    """Path variable names."""

    _user_agent = "path-variable-names/0.1.0"

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

    def names(
        self,
        user_id: int | str,
        user_id_path: int | str,
        user_id_2: int | str,
        class_: int | str,
        self_: int | str,
        **options: Unpack[Options],
    ) -> Any:
        """Names.

        Example:
            >>> api.names(0, 1, 2, 3, 4)
        """
        return self._call(
            NAMES,
            options,
            path={
                "user-id": user_id,
                "user_id": user_id_path,
                "userId": user_id_2,
                "class": class_,
                "self": self_,
            },
        )


class AsyncPathVariableNames(AsyncClient):
    """Path variable names."""

    _user_agent = "path-variable-names/0.1.0"

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

    async def names(
        self,
        user_id: int | str,
        user_id_path: int | str,
        user_id_2: int | str,
        class_: int | str,
        self_: int | str,
        **options: Unpack[Options],
    ) -> Any:
        """Names.

        Example:
            >>> await api.names(0, 1, 2, 3, 4)
        """
        return await self._call(
            NAMES,
            options,
            path={
                "user-id": user_id,
                "user_id": user_id_path,
                "userId": user_id_2,
                "class": class_,
                "self": self_,
            },
        )
