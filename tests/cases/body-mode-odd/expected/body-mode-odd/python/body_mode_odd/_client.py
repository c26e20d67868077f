"""Body mode odd."""

from collections.abc import Mapping
from typing import Any, Unpack

from ._core import (
    OMIT,
    AsyncClient,
    AsyncClientOptions,
    Client,
    ClientOptions,
    Omit,
    Operation,
    Options,
    SavedValues,
)
from ._variables import VARIABLES

EMPTY_OBJECT: Operation[Any] = Operation(
    name="Empty object",
    method="POST",
    url="{{baseUrl}}/items",
)

NO_MODE: Operation[Any] = Operation(
    name="No mode",
    method="POST",
    url="{{baseUrl}}/items",
)

CAPITALS: Operation[Any] = Operation(
    name="Capitals",
    method="POST",
    url="{{baseUrl}}/items",
    body="raw",
)

UNKNOWN: Operation[Any] = Operation(
    name="Unknown",
    method="POST",
    url="{{baseUrl}}/items",
    body="raw",
)

STRING: Operation[Any] = Operation(
    name="String",
    method="POST",
    url="{{baseUrl}}/items",
    body="raw",
)


class BodyModeOdd(Client):
    """Body mode odd."""

    _user_agent = "body-mode-odd"

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

    def empty_object(self, **options: Unpack[Options]) -> Any:
        """Empty object."""
        return self._call(EMPTY_OBJECT, options)

    def no_mode(self, **options: Unpack[Options]) -> Any:
        """No mode."""
        return self._call(NO_MODE, options)

    def capitals(
        self, *, body: str | bytes | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Capitals."""
        return self._call(CAPITALS, options, body=body)

    def unknown(
        self, *, body: str | bytes | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Unknown."""
        return self._call(UNKNOWN, options, body=body)

    def string(
        self, *, body: str | bytes | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """String."""
        return self._call(STRING, options, body=body)


class AsyncBodyModeOdd(AsyncClient):
    """Body mode odd."""

    _user_agent = "body-mode-odd"

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

    async def empty_object(self, **options: Unpack[Options]) -> Any:
        """Empty object."""
        return await self._call(EMPTY_OBJECT, options)

    async def no_mode(self, **options: Unpack[Options]) -> Any:
        """No mode."""
        return await self._call(NO_MODE, options)

    async def capitals(
        self, *, body: str | bytes | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Capitals."""
        return await self._call(CAPITALS, options, body=body)

    async def unknown(
        self, *, body: str | bytes | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Unknown."""
        return await self._call(UNKNOWN, options, body=body)

    async def string(
        self, *, body: str | bytes | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """String."""
        return await self._call(STRING, options, body=body)
