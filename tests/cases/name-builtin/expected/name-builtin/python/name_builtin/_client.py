"""Name builtin."""

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

PRINT: Operation[Any] = Operation(
    name="print",
    method="GET",
    url="{{baseUrl}}/names/0",
)

LIST: Operation[Any] = Operation(
    name="list",
    method="GET",
    url="{{baseUrl}}/names/1",
)

TYPE: Operation[Any] = Operation(
    name="type",
    method="GET",
    url="{{baseUrl}}/names/2",
)

ID: Operation[Any] = Operation(
    name="id",
    method="GET",
    url="{{baseUrl}}/names/3",
)

SELF: Operation[Any] = Operation(
    name="self",
    method="GET",
    url="{{baseUrl}}/names/4",
)

STR: Operation[Any] = Operation(
    name="str",
    method="GET",
    url="{{baseUrl}}/names/5",
)


class NameBuiltin(Client):
    """Name builtin."""

    _user_agent = "name-builtin/0.1.0"

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

    def print(self, **options: Unpack[Options]) -> Any:
        """Print.

        Example:
            >>> api.print()
        """
        return self._call(PRINT, options)

    def list_(self, **options: Unpack[Options]) -> Any:
        """List.

        Example:
            >>> api.list_()
        """
        return self._call(LIST, options)

    def type(self, **options: Unpack[Options]) -> Any:
        """Type.

        Example:
            >>> api.type()
        """
        return self._call(TYPE, options)

    def id(self, **options: Unpack[Options]) -> Any:
        """Id.

        Example:
            >>> api.id()
        """
        return self._call(ID, options)

    def self(self, **options: Unpack[Options]) -> Any:
        """Self.

        Example:
            >>> api.self()
        """
        return self._call(SELF, options)

    def str_(self, **options: Unpack[Options]) -> Any:
        """Str.

        Example:
            >>> api.str_()
        """
        return self._call(STR, options)


class AsyncNameBuiltin(AsyncClient):
    """Name builtin."""

    _user_agent = "name-builtin/0.1.0"

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

    async def print(self, **options: Unpack[Options]) -> Any:
        """Print.

        Example:
            >>> await api.print()
        """
        return await self._call(PRINT, options)

    async def list_(self, **options: Unpack[Options]) -> Any:
        """List.

        Example:
            >>> await api.list_()
        """
        return await self._call(LIST, options)

    async def type(self, **options: Unpack[Options]) -> Any:
        """Type.

        Example:
            >>> await api.type()
        """
        return await self._call(TYPE, options)

    async def id(self, **options: Unpack[Options]) -> Any:
        """Id.

        Example:
            >>> await api.id()
        """
        return await self._call(ID, options)

    async def self(self, **options: Unpack[Options]) -> Any:
        """Self.

        Example:
            >>> await api.self()
        """
        return await self._call(SELF, options)

    async def str_(self, **options: Unpack[Options]) -> Any:
        """Str.

        Example:
            >>> await api.str_()
        """
        return await self._call(STR, options)
