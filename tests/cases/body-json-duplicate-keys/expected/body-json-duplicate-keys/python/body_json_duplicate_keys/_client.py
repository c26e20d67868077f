"""Body json duplicate keys."""

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

TWICE: Operation[Any] = Operation(
    name="Twice",
    method="POST",
    url="{{baseUrl}}/items",
    body="json",
)


class BodyJsonDuplicateKeys(Client):
    """Body json duplicate keys."""

    _user_agent = "body-json-duplicate-keys/0.1.0"

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

    def twice(self, *, a: int | Omit = OMIT, **options: Unpack[Options]) -> Any:
        """Twice.

        Example:
            >>> api.twice(a=2)
        """
        return self._call(TWICE, options, body={"a": a})


class AsyncBodyJsonDuplicateKeys(AsyncClient):
    """Body json duplicate keys."""

    _user_agent = "body-json-duplicate-keys/0.1.0"

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

    async def twice(self, *, a: int | Omit = OMIT, **options: Unpack[Options]) -> Any:
        """Twice.

        Example:
            >>> await api.twice(a=2)
        """
        return await self._call(TWICE, options, body={"a": a})
