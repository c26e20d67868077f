"""Auth digest saved."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Unpack

from ._auth import DIGEST_AUTH, DIGEST_AUTH_2, DIGEST_AUTH_3
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

AT_ONCE: Operation[Any] = Operation(
    name="At once",
    method="GET",
    url="{{baseUrl}}/items",
    headers=(("Authorization", "explicit"),),
    auth=DIGEST_AUTH,
)

WITHOUT_THE_NONCE: Operation[Any] = Operation(
    name="Without the nonce",
    method="GET",
    url="{{baseUrl}}/items",
    auth=DIGEST_AUTH_2,
)

AUTH_INT: Operation[Any] = Operation(
    name="Auth-int",
    method="POST",
    url="{{baseUrl}}/items",
    auth=DIGEST_AUTH_3,
    body="json",
)


class AuthDigestSaved(Client):
    """Auth digest saved."""

    _user_agent = "auth-digest-saved/0.1.0"

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

    def at_once(self, *, a: str | Omit = OMIT, **options: Unpack[Options]) -> Any:
        """At once.

        Example:
            >>> api.at_once(a="1 2")
        """
        return self._call(AT_ONCE, options, query={"a": a})

    def without_the_nonce(self, **options: Unpack[Options]) -> Any:
        """Without the nonce.

        Example:
            >>> api.without_the_nonce()
        """
        return self._call(WITHOUT_THE_NONCE, options)

    def auth_int(self, *, a: int | Omit = OMIT, **options: Unpack[Options]) -> Any:
        """Auth-int.

        Example:
            >>> api.auth_int(a=1)
        """
        return self._call(AUTH_INT, options, body={"a": a})


class AsyncAuthDigestSaved(AsyncClient):
    """Auth digest saved."""

    _user_agent = "auth-digest-saved/0.1.0"

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

    async def at_once(self, *, a: str | Omit = OMIT, **options: Unpack[Options]) -> Any:
        """At once.

        Example:
            >>> await api.at_once(a="1 2")
        """
        return await self._call(AT_ONCE, options, query={"a": a})

    async def without_the_nonce(self, **options: Unpack[Options]) -> Any:
        """Without the nonce.

        Example:
            >>> await api.without_the_nonce()
        """
        return await self._call(WITHOUT_THE_NONCE, options)

    async def auth_int(
        self, *, a: int | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Auth-int.

        Example:
            >>> await api.auth_int(a=1)
        """
        return await self._call(AUTH_INT, options, body={"a": a})
