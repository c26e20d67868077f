"""Name unicode."""

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

    _user_agent = "name-unicode"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        Args:
            base_url: Default: the environment variable BASE_URL.
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
        """Über-prüfung."""
        return self._call(UBER_PRUFUNG, options)

    def ming_qian(self, **options: Unpack[Options]) -> Any:
        """名前."""
        return self._call(MING_QIAN, options)

    def privet(self, **options: Unpack[Options]) -> Any:
        """Привет."""
        return self._call(PRIVET, options)


class AsyncNameUnicode(AsyncClient):
    """Name unicode."""

    _user_agent = "name-unicode"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        Args:
            base_url: Default: the environment variable BASE_URL.
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
        """Über-prüfung."""
        return await self._call(UBER_PRUFUNG, options)

    async def ming_qian(self, **options: Unpack[Options]) -> Any:
        """名前."""
        return await self._call(MING_QIAN, options)

    async def privet(self, **options: Unpack[Options]) -> Any:
        """Привет."""
        return await self._call(PRIVET, options)
