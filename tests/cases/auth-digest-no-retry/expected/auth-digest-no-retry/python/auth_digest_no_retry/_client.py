"""Auth digest no retry."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Unpack

from ._auth import DIGEST_AUTH, DIGEST_AUTH_2
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

NO_RETRY: Operation[Any] = Operation(
    name="No retry",
    method="GET",
    url="{{baseUrl}}/items",
    auth=DIGEST_AUTH,
)

RETRY: Operation[Any] = Operation(
    name="Retry",
    method="GET",
    url="{{baseUrl}}/items",
    auth=DIGEST_AUTH_2,
)


class AuthDigestNoRetry(Client):
    """Auth digest no retry."""

    _user_agent = "auth-digest-no-retry/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        user: str | None = None,
        password: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        A variable that is not given is read from the environment variable of its name
        in capitals. The options are those of `ClientOptions`.

        Args:
            user: Read from the environment variable USER_.
        """
        super().__init__(
            VARIABLES,
            {
                "baseUrl": base_url,
                "user": user,
                "password": password,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    def no_retry(self, **options: Unpack[Options]) -> Any:
        """No retry.

        Example:
            >>> api.no_retry()
        """
        return self._call(NO_RETRY, options)

    def retry(self, **options: Unpack[Options]) -> Any:
        """Retry.

        Example:
            >>> api.retry()
        """
        return self._call(RETRY, options)


class AsyncAuthDigestNoRetry(AsyncClient):
    """Auth digest no retry."""

    _user_agent = "auth-digest-no-retry/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        user: str | None = None,
        password: str | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        A variable that is not given is read from the environment variable of its name
        in capitals. The options are those of `ClientOptions`.

        Args:
            user: Read from the environment variable USER_.
        """
        super().__init__(
            VARIABLES,
            {
                "baseUrl": base_url,
                "user": user,
                "password": password,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    async def no_retry(self, **options: Unpack[Options]) -> Any:
        """No retry.

        Example:
            >>> await api.no_retry()
        """
        return await self._call(NO_RETRY, options)

    async def retry(self, **options: Unpack[Options]) -> Any:
        """Retry.

        Example:
            >>> await api.retry()
        """
        return await self._call(RETRY, options)
