"""Auth Hawk."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Unpack

from ._auth import HAWK_AUTH, HAWK_AUTH_2
from ._core import (
    OMIT,
    AsyncClient,
    AsyncClientOptions,
    Client,
    ClientOptions,
    FileSource,
    Omit,
    Operation,
    Options,
    SavedValues,
)
from ._variables import VARIABLES

HAWK: Operation[Any] = Operation(
    name="Hawk",
    method="GET",
    url="{{baseUrl}}/items",
    auth=HAWK_AUTH,
)

PAYLOAD: Operation[Any] = Operation(
    name="Payload",
    method="POST",
    url="{{baseUrl}}/items",
    auth=HAWK_AUTH_2,
    body="raw",
)


class AuthHawk(Client):
    """Auth Hawk."""

    _user_agent = "auth-hawk/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        hawk_id: str | None = None,
        hawk_key: str | None = None,
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
                "hawk_id": hawk_id,
                "hawk_key": hawk_key,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    def hawk(self, **options: Unpack[Options]) -> Any:
        """Hawk.

        Example:
            >>> api.hawk()
        """
        return self._call(HAWK, options)

    def payload(
        self, *, body: str | FileSource | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Payload.

        Example:
            >>> api.payload(body="data")
        """
        return self._call(PAYLOAD, options, body=body)


class AsyncAuthHawk(AsyncClient):
    """Auth Hawk."""

    _user_agent = "auth-hawk/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        hawk_id: str | None = None,
        hawk_key: str | None = None,
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
                "hawk_id": hawk_id,
                "hawk_key": hawk_key,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    async def hawk(self, **options: Unpack[Options]) -> Any:
        """Hawk.

        Example:
            >>> await api.hawk()
        """
        return await self._call(HAWK, options)

    async def payload(
        self, *, body: str | FileSource | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Payload.

        Example:
            >>> await api.payload(body="data")
        """
        return await self._call(PAYLOAD, options, body=body)
