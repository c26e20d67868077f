"""Hostile environment values."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self, Unpack

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

ITEM: Operation[Any] = Operation(
    name="Item",
    method="POST",
    url="{{baseUrl}}/items",
    body="raw",
)


class HostileEnvironmentValues(Client):
    """Hostile environment values."""

    _user_agent = "hostile-environment-values/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        server: str | None = None,
        text: str | None = None,
        x: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        A variable that is not given is read from the environment variable of its name
        in capitals, or else has its value in the collection. The options are those of
        `ClientOptions`.
        """
        super().__init__(
            VARIABLES,
            {
                "baseUrl": base_url,
                "server": server,
                "text": text,
                "'\"$x": x,
            },
            options,
        )

    @classmethod
    def from_environment(
        cls,
        environment: Literal["E"],
        /,
        *,
        base_url: str | None = None,
        server: str | None = None,
        text: str | None = None,
        x: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> Self:
        """Make a client with the values of an environment, in place of the collection's.

        What is given by keyword or by an environment variable counts more. Secret
        values have to be given. Raises ValueError for another name.
        """
        from ._environments import ENVIRONMENTS

        return cls(
            base_url=base_url,
            server=server,
            text=text,
            x=x,
            **options,
        )._in_environment(ENVIRONMENTS, environment)

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    def item(
        self,
        *,
        body: str | bytes | dict[str, Any] | list[Any] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Item.

        Example:
            >>> api.item(body="<text>\\n<x>")
        """
        return self._call(ITEM, options, body=body)


class AsyncHostileEnvironmentValues(AsyncClient):
    """Hostile environment values."""

    _user_agent = "hostile-environment-values/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        server: str | None = None,
        text: str | None = None,
        x: str | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        A variable that is not given is read from the environment variable of its name
        in capitals, or else has its value in the collection. The options are those of
        `ClientOptions`.
        """
        super().__init__(
            VARIABLES,
            {
                "baseUrl": base_url,
                "server": server,
                "text": text,
                "'\"$x": x,
            },
            options,
        )

    @classmethod
    def from_environment(
        cls,
        environment: Literal["E"],
        /,
        *,
        base_url: str | None = None,
        server: str | None = None,
        text: str | None = None,
        x: str | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> Self:
        """Make a client with the values of an environment, in place of the collection's.

        What is given by keyword or by an environment variable counts more. Secret
        values have to be given. Raises ValueError for another name.
        """
        from ._environments import ENVIRONMENTS

        return cls(
            base_url=base_url,
            server=server,
            text=text,
            x=x,
            **options,
        )._in_environment(ENVIRONMENTS, environment)

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    async def item(
        self,
        *,
        body: str | bytes | dict[str, Any] | list[Any] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Item.

        Example:
            >>> await api.item(body="<text>\\n<x>")
        """
        return await self._call(ITEM, options, body=body)
