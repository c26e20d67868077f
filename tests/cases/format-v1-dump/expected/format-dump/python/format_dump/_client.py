"""Format dump."""

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

PING: Operation[Any] = Operation(
    name="Ping",
    method="GET",
    url="{{baseUrl}}/ping/{{region}}",
)


class FormatDump(Client):
    """Format dump."""

    _user_agent = "format-dump/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        region: str | None = None,
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
                "region": region,
            },
            options,
        )

    @classmethod
    def from_environment(
        cls,
        environment: Literal["Staging"],
        /,
        *,
        base_url: str | None = None,
        region: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> Self:
        """Make a client with the values of an environment, in place of the collection's.

        What is given by keyword or by an environment variable counts more. Secret
        values have to be given. Raises ValueError for another name.
        """
        from ._environments import ENVIRONMENTS

        return cls(
            base_url=base_url,
            region=region,
            **options,
        )._in_environment(ENVIRONMENTS, environment)

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    def ping(self, *, region: str | Omit = OMIT, **options: Unpack[Options]) -> Any:
        """Ping.

        Example:
            >>> api.ping()
        """
        return self._call(PING, options, variables={"region": region})


class AsyncFormatDump(AsyncClient):
    """Format dump."""

    _user_agent = "format-dump/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        region: str | None = None,
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
                "region": region,
            },
            options,
        )

    @classmethod
    def from_environment(
        cls,
        environment: Literal["Staging"],
        /,
        *,
        base_url: str | None = None,
        region: str | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> Self:
        """Make a client with the values of an environment, in place of the collection's.

        What is given by keyword or by an environment variable counts more. Secret
        values have to be given. Raises ValueError for another name.
        """
        from ._environments import ENVIRONMENTS

        return cls(
            base_url=base_url,
            region=region,
            **options,
        )._in_environment(ENVIRONMENTS, environment)

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    async def ping(
        self, *, region: str | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Ping.

        Example:
            >>> await api.ping()
        """
        return await self._call(PING, options, variables={"region": region})
