"""Settings redirects."""

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

NOT_FOLLOWED: Operation[Any] = Operation(
    name="Not followed",
    method="GET",
    url="{{baseUrl}}/items",
    follow_redirects=False,
    max_redirects=5,
)

TWICE: Operation[Any] = Operation(
    name="Twice",
    method="GET",
    url="{{baseUrl}}/items",
    max_redirects=2,
)

MERGED: Operation[Any] = Operation(
    name="Merged",
    method="GET",
    url="{{baseUrl}}/items",
    max_redirects=5,
    verify=False,
)


class SettingsRedirects(Client):
    """Settings redirects."""

    _user_agent = "settings-redirects/0.1.0"

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

    def not_followed(self, **options: Unpack[Options]) -> Any:
        """Not followed.

        Example:
            >>> api.not_followed()
        """
        return self._call(NOT_FOLLOWED, options)

    def twice(self, **options: Unpack[Options]) -> Any:
        """Twice.

        Example:
            >>> api.twice()
        """
        return self._call(TWICE, options)

    def merged(self, **options: Unpack[Options]) -> Any:
        """Merged.

        Example:
            >>> api.merged()
        """
        return self._call(MERGED, options)


class AsyncSettingsRedirects(AsyncClient):
    """Settings redirects."""

    _user_agent = "settings-redirects/0.1.0"

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

    async def not_followed(self, **options: Unpack[Options]) -> Any:
        """Not followed.

        Example:
            >>> await api.not_followed()
        """
        return await self._call(NOT_FOLLOWED, options)

    async def twice(self, **options: Unpack[Options]) -> Any:
        """Twice.

        Example:
            >>> await api.twice()
        """
        return await self._call(TWICE, options)

    async def merged(self, **options: Unpack[Options]) -> Any:
        """Merged.

        Example:
            >>> await api.merged()
        """
        return await self._call(MERGED, options)
