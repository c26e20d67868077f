"""Auth NTLM."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Unpack

from ._auth import NTLM_AUTH, NTLM_AUTH_2
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

DOMAIN: Operation[Any] = Operation(
    name="Domain",
    method="GET",
    url="{{baseUrl}}/items",
    headers=(("Authorization", "explicit"),),
    auth=NTLM_AUTH,
)

DOMAIN_IN_THE_NAME: Operation[Any] = Operation(
    name="Domain in the name",
    method="POST",
    url="{{baseUrl}}/items",
    auth=NTLM_AUTH_2,
    body="json",
)


class AuthNtlm(Client):
    """Auth NTLM."""

    _user_agent = "auth-ntlm/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        user: str | None = None,
        password: str | None = None,
        domain: str | None = None,
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
                "domain": domain,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    def domain(self, **options: Unpack[Options]) -> Any:
        """Domain.

        Example:
            >>> api.domain()
        """
        return self._call(DOMAIN, options)

    def domain_in_the_name(
        self, *, a: int | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Domain in the name.

        Example:
            >>> api.domain_in_the_name(a=1)
        """
        return self._call(DOMAIN_IN_THE_NAME, options, body={"a": a})


class AsyncAuthNtlm(AsyncClient):
    """Auth NTLM."""

    _user_agent = "auth-ntlm/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        user: str | None = None,
        password: str | None = None,
        domain: str | None = None,
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
                "domain": domain,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    async def domain(self, **options: Unpack[Options]) -> Any:
        """Domain.

        Example:
            >>> await api.domain()
        """
        return await self._call(DOMAIN, options)

    async def domain_in_the_name(
        self, *, a: int | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Domain in the name.

        Example:
            >>> await api.domain_in_the_name(a=1)
        """
        return await self._call(DOMAIN_IN_THE_NAME, options, body={"a": a})
