"""Name unicode."""

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

UBER_PRUFUNG: Operation[Any] = Operation(
    name="Über-prüfung",
    method="GET",
    url="{{baseUrl}}/names/0",
)

MING_QIAN: Operation[Any] = Operation(
    name="名前",
    method="GET",
    url="{{baseUrl}}/names/1",
)

PRIVET: Operation[Any] = Operation(
    name="Привет",
    method="GET",
    url="{{baseUrl}}/names/2",
)


class NameUnicode(Client):
    """Name unicode."""

    _user_agent = "name-unicode/0.1.0"

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

    def uber_prufung(self, **options: Unpack[Options]) -> Any:
        """Über-prüfung.

        Example:
            >>> api.uber_prufung()
        """
        return self._call(UBER_PRUFUNG, options)

    def ming_qian(self, **options: Unpack[Options]) -> Any:
        """名前.

        Example:
            >>> api.ming_qian()
        """
        return self._call(MING_QIAN, options)

    def privet(self, **options: Unpack[Options]) -> Any:
        """Привет.

        Example:
            >>> api.privet()
        """
        return self._call(PRIVET, options)


class AsyncNameUnicode(AsyncClient):
    """Name unicode."""

    _user_agent = "name-unicode/0.1.0"

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

    async def uber_prufung(self, **options: Unpack[Options]) -> Any:
        """Über-prüfung.

        Example:
            >>> await api.uber_prufung()
        """
        return await self._call(UBER_PRUFUNG, options)

    async def ming_qian(self, **options: Unpack[Options]) -> Any:
        """名前.

        Example:
            >>> await api.ming_qian()
        """
        return await self._call(MING_QIAN, options)

    async def privet(self, **options: Unpack[Options]) -> Any:
        """Привет.

        Example:
            >>> await api.privet()
        """
        return await self._call(PRIVET, options)
