"""Body json key names."""

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

KEYS: Operation[Any] = Operation(
    name="Keys",
    method="POST",
    url="{{baseUrl}}/items",
    body="json",
)


class BodyJsonKeyNames(Client):
    """Body json key names."""

    _user_agent = "body-json-key-names/0.1.0"

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

    def keys(
        self, *, body: dict[str, Any] | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Keys.

        Example:
            >>> api.keys(
            ...     body={
            ...         "class": 1,
            ...         "user-id": 2,
            ...         "user_id": 3,
            ...         "2fa": 4,
            ...         "self": 5,
            ...         "timeout": 6,
            ...         "": 7,
            ...         "été": 8,
            ...     }
            ... )
        """
        return self._call(KEYS, options, body=body)


class AsyncBodyJsonKeyNames(AsyncClient):
    """Body json key names."""

    _user_agent = "body-json-key-names/0.1.0"

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

    async def keys(
        self, *, body: dict[str, Any] | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Keys.

        Example:
            >>> await api.keys(
            ...     body={
            ...         "class": 1,
            ...         "user-id": 2,
            ...         "user_id": 3,
            ...         "2fa": 4,
            ...         "self": 5,
            ...         "timeout": 6,
            ...         "": 7,
            ...         "été": 8,
            ...     }
            ... )
        """
        return await self._call(KEYS, options, body=body)
