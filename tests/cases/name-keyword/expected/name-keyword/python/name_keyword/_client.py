"""Name keyword."""

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
    from .lambda_ import AsyncLambda, Lambda

CLASS: Operation[Any] = Operation(
    name="class",
    method="GET",
    url="{{baseUrl}}/names/0",
)

IMPORT: Operation[Any] = Operation(
    name="import",
    method="GET",
    url="{{baseUrl}}/names/1",
)

NONE: Operation[Any] = Operation(
    name="None",
    method="GET",
    url="{{baseUrl}}/names/2",
)

ASYNC: Operation[Any] = Operation(
    name="async",
    method="GET",
    url="{{baseUrl}}/names/3",
)

MATCH: Operation[Any] = Operation(
    name="match",
    method="GET",
    url="{{baseUrl}}/names/4",
)


class NameKeyword(Client):
    """Name keyword."""

    _user_agent = "name-keyword/0.1.0"

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
    def lambda_(self) -> Lambda:
        """Lambda."""
        from .lambda_ import Lambda

        return Lambda(self)

    def class_(self, **options: Unpack[Options]) -> Any:
        """Class.

        Example:
            >>> api.class_()
        """
        return self._call(CLASS, options)

    def import_(self, **options: Unpack[Options]) -> Any:
        """Import.

        Example:
            >>> api.import_()
        """
        return self._call(IMPORT, options)

    def none(self, **options: Unpack[Options]) -> Any:
        """None.

        Example:
            >>> api.none()
        """
        return self._call(NONE, options)

    def async_(self, **options: Unpack[Options]) -> Any:
        """Async.

        Example:
            >>> api.async_()
        """
        return self._call(ASYNC, options)

    def match(self, **options: Unpack[Options]) -> Any:
        """Match.

        Example:
            >>> api.match()
        """
        return self._call(MATCH, options)


class AsyncNameKeyword(AsyncClient):
    """Name keyword."""

    _user_agent = "name-keyword/0.1.0"

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
    def lambda_(self) -> AsyncLambda:
        """Lambda."""
        from .lambda_ import AsyncLambda

        return AsyncLambda(self)

    async def class_(self, **options: Unpack[Options]) -> Any:
        """Class.

        Example:
            >>> await api.class_()
        """
        return await self._call(CLASS, options)

    async def import_(self, **options: Unpack[Options]) -> Any:
        """Import.

        Example:
            >>> await api.import_()
        """
        return await self._call(IMPORT, options)

    async def none(self, **options: Unpack[Options]) -> Any:
        """None.

        Example:
            >>> await api.none()
        """
        return await self._call(NONE, options)

    async def async_(self, **options: Unpack[Options]) -> Any:
        """Async.

        Example:
            >>> await api.async_()
        """
        return await self._call(ASYNC, options)

    async def match(self, **options: Unpack[Options]) -> Any:
        """Match.

        Example:
            >>> await api.match()
        """
        return await self._call(MATCH, options)
