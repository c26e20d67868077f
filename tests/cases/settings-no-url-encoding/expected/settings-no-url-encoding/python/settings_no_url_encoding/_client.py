"""Settings no url encoding."""

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

AS_IT_STANDS: Operation[Any] = Operation(
    name="As it stands",
    method="GET",
    url="{{baseUrl}}/a'b<c>",
    encode_url=False,
)


class SettingsNoUrlEncoding(Client):
    """Settings no url encoding."""

    _user_agent = "settings-no-url-encoding/0.1.0"

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

    def as_it_stands(self, *, q: str | Omit = OMIT, **options: Unpack[Options]) -> Any:
        """As it stands.

        Example:
            >>> api.as_it_stands(q="it's[ok]<>")
        """
        return self._call(AS_IT_STANDS, options, query={"q": q})


class AsyncSettingsNoUrlEncoding(AsyncClient):
    """Settings no url encoding."""

    _user_agent = "settings-no-url-encoding/0.1.0"

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

    async def as_it_stands(
        self, *, q: str | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """As it stands.

        Example:
            >>> await api.as_it_stands(q="it's[ok]<>")
        """
        return await self._call(AS_IT_STANDS, options, query={"q": q})
