"""Name long."""

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

A_VERY_LONG_NAME_A_VERY_LONG_NAME_A_VERY_LONG_NAME_A_ZUVFQA: Operation[Any] = Operation(
    name="a very long name a very long name a very long name a very long name a very long name a very long name a very long name a very long name a very long name a very long name a very long name a very long name a very long name a very long name a very long name",
    method="GET",
    url="{{baseUrl}}/names/0",
)

A_VERY_LONG_NAME_A_VERY_LONG_NAME_A_VERY_LONG_NAME_A_LOIRTT: Operation[Any] = Operation(
    name="a very long name a very long name a very long name a very long name a very long name a very long name a very long name a very long name a very long name a very long name a very long name a very long name a very long name a very long name a very long name indeed",
    method="GET",
    url="{{baseUrl}}/names/1",
)


class NameLong(Client):
    """Name long."""

    _user_agent = "name-long/0.1.0"

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

    def a_very_long_name_a_very_long_name_a_very_long_name_a_zuvfqa(
        self, **options: Unpack[Options]
    ) -> Any:
        """A very long name a very long name a very long name a very long name a very long
        name a very long name a very long name a very long name a very long name a very
        long name a very long name a very long name a very long name a very long name a
        very long name.

        Example:
            >>> api.a_very_long_name_a_very_long_name_a_very_long_name_a_zuvfqa()
        """
        return self._call(
            A_VERY_LONG_NAME_A_VERY_LONG_NAME_A_VERY_LONG_NAME_A_ZUVFQA, options
        )

    def a_very_long_name_a_very_long_name_a_very_long_name_a_loirtt(
        self, **options: Unpack[Options]
    ) -> Any:
        """A very long name a very long name a very long name a very long name a very long
        name a very long name a very long name a very long name a very long name a very
        long name a very long name a very long name a very long name a very long name a
        very long name indeed.

        Example:
            >>> api.a_very_long_name_a_very_long_name_a_very_long_name_a_loirtt()
        """
        return self._call(
            A_VERY_LONG_NAME_A_VERY_LONG_NAME_A_VERY_LONG_NAME_A_LOIRTT, options
        )


class AsyncNameLong(AsyncClient):
    """Name long."""

    _user_agent = "name-long/0.1.0"

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

    async def a_very_long_name_a_very_long_name_a_very_long_name_a_zuvfqa(
        self, **options: Unpack[Options]
    ) -> Any:
        """A very long name a very long name a very long name a very long name a very long
        name a very long name a very long name a very long name a very long name a very
        long name a very long name a very long name a very long name a very long name a
        very long name.

        Example:
            >>> await api.a_very_long_name_a_very_long_name_a_very_long_name_a_zuvfqa()
        """
        return await self._call(
            A_VERY_LONG_NAME_A_VERY_LONG_NAME_A_VERY_LONG_NAME_A_ZUVFQA, options
        )

    async def a_very_long_name_a_very_long_name_a_very_long_name_a_loirtt(
        self, **options: Unpack[Options]
    ) -> Any:
        """A very long name a very long name a very long name a very long name a very long
        name a very long name a very long name a very long name a very long name a very
        long name a very long name a very long name a very long name a very long name a
        very long name indeed.

        Example:
            >>> await api.a_very_long_name_a_very_long_name_a_very_long_name_a_loirtt()
        """
        return await self._call(
            A_VERY_LONG_NAME_A_VERY_LONG_NAME_A_VERY_LONG_NAME_A_LOIRTT, options
        )
