"""Body json scalar."""

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

SET: Operation[Any] = Operation(
    name="Set",
    method="PUT",
    url="{{baseUrl}}/items",
    body="json",
)


class BodyJsonScalar(Client):
    """Body json scalar."""

    _user_agent = "body-json-scalar/0.1.0"

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

    def set(self, *, body: str | Omit = OMIT, **options: Unpack[Options]) -> Any:
        """Set.

        Example:
            >>> api.set(body="on")
        """
        return self._call(SET, options, body=body)


class AsyncBodyJsonScalar(AsyncClient):
    """Body json scalar."""

    _user_agent = "body-json-scalar/0.1.0"

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

    async def set(self, *, body: str | Omit = OMIT, **options: Unpack[Options]) -> Any:
        """Set.

        Example:
            >>> await api.set(body="on")
        """
        return await self._call(SET, options, body=body)
