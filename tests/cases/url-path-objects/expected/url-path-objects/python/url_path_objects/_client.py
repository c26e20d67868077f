"""Url path objects."""

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

PATH_OBJECTS: Operation[Any] = Operation(
    name="Path objects",
    method="GET",
    url="{{baseUrl}}/a/b/7",
)


class UrlPathObjects(Client):
    """Url path objects."""

    _user_agent = "url-path-objects/0.1.0"

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

    def path_objects(self, **options: Unpack[Options]) -> Any:
        """Path objects.

        Example:
            >>> api.path_objects()
        """
        return self._call(PATH_OBJECTS, options)


class AsyncUrlPathObjects(AsyncClient):
    """Url path objects."""

    _user_agent = "url-path-objects/0.1.0"

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

    async def path_objects(self, **options: Unpack[Options]) -> Any:
        """Path objects.

        Example:
            >>> await api.path_objects()
        """
        return await self._call(PATH_OBJECTS, options)
