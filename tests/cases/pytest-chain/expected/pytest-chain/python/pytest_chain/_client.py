"""Pytest chain."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, Unpack

from ._core import (
    OMIT,
    AsyncClient,
    AsyncClientOptions,
    Client,
    ClientOptions,
    Omit,
    Operation,
    Options,
    Output,
    SavedValues,
)
from ._variables import VARIABLES
from .types import Health, SignInResult

if TYPE_CHECKING:
    from .users import AsyncUsers, Users
    from .empty import AsyncEmpty, Empty

SIGN_IN: Operation[SignInResult] = Operation(
    name="Sign in",
    method="POST",
    url="{{baseUrl}}/sign-in",
    body="json",
    outputs=(Output("token", ("token",)),),
)

SIGN_OUT: Operation[Any] = Operation(
    name="Sign out",
    method="POST",
    url="{{baseUrl}}/sign-out",
    headers=(("Authorization", "Bearer {{token}}"),),
)

HEALTH: Operation[Health] = Operation(
    name="Health",
    method="GET",
    url="{{baseUrl}}/health",
)


class PytestChain(Client):
    """Pytest chain."""

    _user_agent = "pytest-chain/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        token: str | None = None,
        name: str | None = None,
        user_id: str | None = None,
        size: str | None = None,
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
                "token": token,
                "name": name,
                "userId": user_id,
                "size": size,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    @cached_property
    def users(self) -> Users:
        """Users."""
        from .users import Users

        return Users(self)

    @cached_property
    def empty(self) -> Empty:
        """Empty."""
        from .empty import Empty

        return Empty(self)

    def sign_in(
        self, *, name: str | Omit = OMIT, **options: Unpack[Options]
    ) -> SignInResult:
        """Sign in.

        Sets the variable `token` from its answer, if the client is made with
        `chain_variables=True`.

        Returns:
            `SignInResult`, as in the saved response.

        Example:
            >>> api.sign_in(name="ada")
        """
        return self._call(SIGN_IN, options, body={"name": name})

    def sign_out(self, **options: Unpack[Options]) -> Any:
        """Sign out.

        Example:
            >>> api.sign_out()
        """
        return self._call(SIGN_OUT, options)

    def health(self, **options: Unpack[Options]) -> Health:
        """Health.

        Returns:
            `Health`, as in the saved response.

        Example:
            >>> api.health()
        """
        return self._call(HEALTH, options)


class AsyncPytestChain(AsyncClient):
    """Pytest chain."""

    _user_agent = "pytest-chain/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        token: str | None = None,
        name: str | None = None,
        user_id: str | None = None,
        size: str | None = None,
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
                "token": token,
                "name": name,
                "userId": user_id,
                "size": size,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    @cached_property
    def users(self) -> AsyncUsers:
        """Users."""
        from .users import AsyncUsers

        return AsyncUsers(self)

    @cached_property
    def empty(self) -> AsyncEmpty:
        """Empty."""
        from .empty import AsyncEmpty

        return AsyncEmpty(self)

    async def sign_in(
        self, *, name: str | Omit = OMIT, **options: Unpack[Options]
    ) -> SignInResult:
        """Sign in.

        Sets the variable `token` from its answer, if the client is made with
        `chain_variables=True`.

        Returns:
            `SignInResult`, as in the saved response.

        Example:
            >>> await api.sign_in(name="ada")
        """
        return await self._call(SIGN_IN, options, body={"name": name})

    async def sign_out(self, **options: Unpack[Options]) -> Any:
        """Sign out.

        Example:
            >>> await api.sign_out()
        """
        return await self._call(SIGN_OUT, options)

    async def health(self, **options: Unpack[Options]) -> Health:
        """Health.

        Returns:
            `Health`, as in the saved response.

        Example:
            >>> await api.health()
        """
        return await self._call(HEALTH, options)
