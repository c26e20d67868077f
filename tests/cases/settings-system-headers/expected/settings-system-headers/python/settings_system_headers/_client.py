"""Settings system headers."""

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

NO_TYPE: Operation[Any] = Operation(
    name="No type",
    method="POST",
    url="{{baseUrl}}/items",
    body="json",
    disabled_system_headers=("content-type",),
)


class SettingsSystemHeaders(Client):
    """Settings system headers."""

    _user_agent = "settings-system-headers/0.1.0"

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

    def no_type(self, *, a: int | Omit = OMIT, **options: Unpack[Options]) -> Any:
        """No type.

        Example:
            >>> api.no_type(a=1)
        """
        return self._call(NO_TYPE, options, body={"a": a})


class AsyncSettingsSystemHeaders(AsyncClient):
    """Settings system headers."""

    _user_agent = "settings-system-headers/0.1.0"

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

    async def no_type(self, *, a: int | Omit = OMIT, **options: Unpack[Options]) -> Any:
        """No type.

        Example:
            >>> await api.no_type(a=1)
        """
        return await self._call(NO_TYPE, options, body={"a": a})
