"""Body json key names."""

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

    _user_agent = "body-json-key-names"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        Args:
            base_url: Default: the environment variable BASE_URL.
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
        """Keys."""
        return self._call(KEYS, options, body=body)


class AsyncBodyJsonKeyNames(AsyncClient):
    """Body json key names."""

    _user_agent = "body-json-key-names"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        Args:
            base_url: Default: the environment variable BASE_URL.
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
        """Keys."""
        return await self._call(KEYS, options, body=body)
