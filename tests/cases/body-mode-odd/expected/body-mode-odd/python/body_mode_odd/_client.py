"""Body mode odd."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Unpack

from ._core import (
    OMIT,
    AsyncClient,
    AsyncClientOptions,
    Client,
    ClientOptions,
    FileSource,
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

    _user_agent = "body-mode-odd/0.1.0"

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

    def empty_object(self, **options: Unpack[Options]) -> Any:
        """Empty object.

        Example:
            >>> api.empty_object()
        """
        return self._call(EMPTY_OBJECT, options)

    def no_mode(self, **options: Unpack[Options]) -> Any:
        """No mode.

        Example:
            >>> api.no_mode()
        """
        return self._call(NO_MODE, options)

    def capitals(
        self, *, body: str | FileSource | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Capitals.

        Example:
            >>> api.capitals(body="x")
        """
        return self._call(CAPITALS, options, body=body)

    def unknown(
        self, *, body: str | FileSource | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Unknown.

        Example:
            >>> api.unknown(body="x")
        """
        return self._call(UNKNOWN, options, body=body)

    def string(
        self, *, body: str | FileSource | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """String.

        Example:
            >>> api.string(body="x")
        """
        return self._call(STRING, options, body=body)


class AsyncBodyModeOdd(AsyncClient):
    """Body mode odd."""

    _user_agent = "body-mode-odd/0.1.0"

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

    async def empty_object(self, **options: Unpack[Options]) -> Any:
        """Empty object.

        Example:
            >>> await api.empty_object()
        """
        return await self._call(EMPTY_OBJECT, options)

    async def no_mode(self, **options: Unpack[Options]) -> Any:
        """No mode.

        Example:
            >>> await api.no_mode()
        """
        return await self._call(NO_MODE, options)

    async def capitals(
        self, *, body: str | FileSource | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Capitals.

        Example:
            >>> await api.capitals(body="x")
        """
        return await self._call(CAPITALS, options, body=body)

    async def unknown(
        self, *, body: str | FileSource | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Unknown.

        Example:
            >>> await api.unknown(body="x")
        """
        return await self._call(UNKNOWN, options, body=body)

    async def string(
        self, *, body: str | FileSource | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """String.

        Example:
            >>> await api.string(body="x")
        """
        return await self._call(STRING, options, body=body)
