"""Name windows reserved."""

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
    from .prn_ import AsyncPrn, Prn

CON: Operation[Any] = Operation(
    name="CON",
    method="GET",
    url="{{baseUrl}}/names/0",
)

AUX: Operation[Any] = Operation(
    name="aux",
    method="GET",
    url="{{baseUrl}}/names/1",
)

NUL_TXT: Operation[Any] = Operation(
    name="nul.txt",
    method="GET",
    url="{{baseUrl}}/names/2",
)

COM1: Operation[Any] = Operation(
    name="COM1",
    method="GET",
    url="{{baseUrl}}/names/3",
)


class NameWindowsReserved(Client):
    """Name windows reserved."""

    _user_agent = "name-windows-reserved/0.1.0"

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
    def prn(self) -> Prn:
        """PRN."""
        from .prn_ import Prn

        return Prn(self)

    def con(self, **options: Unpack[Options]) -> Any:
        """CON.

        Example:
            >>> api.con()
        """
        return self._call(CON, options)

    def aux(self, **options: Unpack[Options]) -> Any:
        """Aux.

        Example:
            >>> api.aux()
        """
        return self._call(AUX, options)

    def nul_txt(self, **options: Unpack[Options]) -> Any:
        """nul.txt.

        Example:
            >>> api.nul_txt()
        """
        return self._call(NUL_TXT, options)

    def com1(self, **options: Unpack[Options]) -> Any:
        """COM1.

        Example:
            >>> api.com1()
        """
        return self._call(COM1, options)


class AsyncNameWindowsReserved(AsyncClient):
    """Name windows reserved."""

    _user_agent = "name-windows-reserved/0.1.0"

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
    def prn(self) -> AsyncPrn:
        """PRN."""
        from .prn_ import AsyncPrn

        return AsyncPrn(self)

    async def con(self, **options: Unpack[Options]) -> Any:
        """CON.

        Example:
            >>> await api.con()
        """
        return await self._call(CON, options)

    async def aux(self, **options: Unpack[Options]) -> Any:
        """Aux.

        Example:
            >>> await api.aux()
        """
        return await self._call(AUX, options)

    async def nul_txt(self, **options: Unpack[Options]) -> Any:
        """nul.txt.

        Example:
            >>> await api.nul_txt()
        """
        return await self._call(NUL_TXT, options)

    async def com1(self, **options: Unpack[Options]) -> Any:
        """COM1.

        Example:
            >>> await api.com1()
        """
        return await self._call(COM1, options)
