"""Name empty."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, Unpack

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

if TYPE_CHECKING:
    from .folder import AsyncFolder, Folder

BASE_URL_NAMES_0: Operation[Any] = Operation(
    name="{{baseUrl}}/names/0",
    method="GET",
    url="{{baseUrl}}/names/0",
)

BASE_URL_NAMES_1: Operation[Any] = Operation(
    name="{{baseUrl}}/names/1",
    method="GET",
    url="{{baseUrl}}/names/1",
)

NO_NAME: Operation[Any] = Operation(
    name="No name",
    method="GET",
    url="{{baseUrl}}/names/9",
)


class NameEmpty(Client):
    """Name empty."""

    _user_agent = "name-empty/0.1.0"

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

    @cached_property
    def folder(self) -> Folder:
        """"""
        from .folder import Folder

        return Folder(self)

    def base_url_names_0(self, **options: Unpack[Options]) -> Any:
        """{{baseUrl}}/names/0.

        Example:
            >>> api.base_url_names_0()
        """
        return self._call(BASE_URL_NAMES_0, options)

    def base_url_names_1(self, **options: Unpack[Options]) -> Any:
        """{{baseUrl}}/names/1.

        Example:
            >>> api.base_url_names_1()
        """
        return self._call(BASE_URL_NAMES_1, options)

    def no_name(self, **options: Unpack[Options]) -> Any:
        """No name.

        Example:
            >>> api.no_name()
        """
        return self._call(NO_NAME, options)


class AsyncNameEmpty(AsyncClient):
    """Name empty."""

    _user_agent = "name-empty/0.1.0"

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

    @cached_property
    def folder(self) -> AsyncFolder:
        """"""
        from .folder import AsyncFolder

        return AsyncFolder(self)

    async def base_url_names_0(self, **options: Unpack[Options]) -> Any:
        """{{baseUrl}}/names/0.

        Example:
            >>> await api.base_url_names_0()
        """
        return await self._call(BASE_URL_NAMES_0, options)

    async def base_url_names_1(self, **options: Unpack[Options]) -> Any:
        """{{baseUrl}}/names/1.

        Example:
            >>> await api.base_url_names_1()
        """
        return await self._call(BASE_URL_NAMES_1, options)

    async def no_name(self, **options: Unpack[Options]) -> Any:
        """No name.

        Example:
            >>> await api.no_name()
        """
        return await self._call(NO_NAME, options)
