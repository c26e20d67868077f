"""Hostile header names."""

from __future__ import annotations

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

NAMES: Operation[Any] = Operation(
    name="Names",
    method="GET",
    url="{{baseUrl}}/items",
    headers=(
        ("X: y", "1"),
        ("X Y", "2"),
        ("X\r\nY", "3"),
        ("é", "4"),
        ("-x", "5"),
        ("@file", "6"),
        ("X;", "7"),
    ),
)


class HostileHeaderNames(Client):
    """Hostile header names."""

    _user_agent = "hostile-header-names/0.1.0"

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
        *,
        x_y: int | str | Omit = OMIT,
        x_y_header: int | str | Omit = OMIT,
        x_y_2: int | str | Omit = OMIT,
        e: int | str | Omit = OMIT,
        x: int | str | Omit = OMIT,
        file: int | str | Omit = OMIT,
        x_header: int | str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Names.

        Example:
            >>> api.names()
        """
        return self._call(
            NAMES,
            options,
            headers={
                "X: y": x_y,
                "X Y": x_y_header,
                "X\r\nY": x_y_2,
                "é": e,
                "-x": x,
                "@file": file,
                "X;": x_header,
            },
        )


class AsyncHostileHeaderNames(AsyncClient):
    """Hostile header names."""

    _user_agent = "hostile-header-names/0.1.0"

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
        *,
        x_y: int | str | Omit = OMIT,
        x_y_header: int | str | Omit = OMIT,
        x_y_2: int | str | Omit = OMIT,
        e: int | str | Omit = OMIT,
        x: int | str | Omit = OMIT,
        file: int | str | Omit = OMIT,
        x_header: int | str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Names.

        Example:
            >>> await api.names()
        """
        return await self._call(
            NAMES,
            options,
            headers={
                "X: y": x_y,
                "X Y": x_y_header,
                "X\r\nY": x_y_2,
                "é": e,
                "-x": x,
                "@file": file,
                "X;": x_header,
            },
        )
