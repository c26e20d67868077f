"""Mock examples."""

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
from .types import User

GET_USER: Operation[User] = Operation(
    name="Get user",
    method="GET",
    url="{{base_url}}/users/:id",
)

SIGN_UP: Operation[Any] = Operation(
    name="Sign up",
    method="POST",
    url="{{base_url}}/users",
    body="form",
)


class MockExamples(Client):
    """Mock examples."""

    _user_agent = "mock-examples/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        A variable that is not given is read from the environment variable of its name
        in capitals, or else has its value in the collection. The options are those of
        `ClientOptions`.
        """
        super().__init__(
            VARIABLES,
            {
                "base_url": base_url,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    def get_user(
        self, id: int | str, *, fields: str | Omit = OMIT, **options: Unpack[Options]
    ) -> User:
        """Get user.

        Returns:
            `User`, as in the saved response "Carol".

        Raises:
            NotFoundError: Status 404 ("Nobody") with a body of `Error`.

        Example:
            >>> api.get_user(1, fields="name")
        """
        return self._call(GET_USER, options, path={"id": id}, query={"fields": fields})

    def sign_up(self, *, name: str | Omit = OMIT, **options: Unpack[Options]) -> Any:
        """Sign up.

        Example:
            >>> api.sign_up(name="Carol")
        """
        return self._call(SIGN_UP, options, body={"name": name})


class AsyncMockExamples(AsyncClient):
    """Mock examples."""

    _user_agent = "mock-examples/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        A variable that is not given is read from the environment variable of its name
        in capitals, or else has its value in the collection. The options are those of
        `ClientOptions`.
        """
        super().__init__(
            VARIABLES,
            {
                "base_url": base_url,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    async def get_user(
        self, id: int | str, *, fields: str | Omit = OMIT, **options: Unpack[Options]
    ) -> User:
        """Get user.

        Returns:
            `User`, as in the saved response "Carol".

        Raises:
            NotFoundError: Status 404 ("Nobody") with a body of `Error`.

        Example:
            >>> await api.get_user(1, fields="name")
        """
        return await self._call(
            GET_USER, options, path={"id": id}, query={"fields": fields}
        )

    async def sign_up(
        self, *, name: str | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Sign up.

        Example:
            >>> await api.sign_up(name="Carol")
        """
        return await self._call(SIGN_UP, options, body={"name": name})
