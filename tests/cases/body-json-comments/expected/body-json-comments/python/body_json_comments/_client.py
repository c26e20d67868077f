"""Body json comments."""

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

COMMENTED: Operation[Any] = Operation(
    name="Commented",
    method="POST",
    url="{{baseUrl}}/items",
    body="json",
)


class BodyJsonComments(Client):
    """Body json comments."""

    _user_agent = "body-json-comments/0.1.0"

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

    def commented(
        self,
        *,
        a: int | Omit = OMIT,
        url: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Commented.

        Example:
            >>> api.commented(a=1, url="http://a.example.com/*x*/")
        """
        return self._call(COMMENTED, options, body={"a": a, "url": url})


class AsyncBodyJsonComments(AsyncClient):
    """Body json comments."""

    _user_agent = "body-json-comments/0.1.0"

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

    async def commented(
        self,
        *,
        a: int | Omit = OMIT,
        url: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Commented.

        Example:
            >>> await api.commented(a=1, url="http://a.example.com/*x*/")
        """
        return await self._call(COMMENTED, options, body={"a": a, "url": url})
