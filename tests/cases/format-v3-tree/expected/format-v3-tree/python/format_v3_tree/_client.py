"""Format v3 tree."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, Unpack

from ._auth import BEARER_AUTH
from ._core import (
    OMIT,
    AsyncClient,
    AsyncClientOptions,
    Client,
    ClientOptions,
    Graphql,
    Omit,
    Operation,
    Options,
    SavedValues,
)
from ._variables import VARIABLES
from .types import SearchInput

if TYPE_CHECKING:
    from .users import AsyncUsers, Users

CHANGE_A_USER: Operation[Any] = Operation(
    name="Change a user",
    method="PATCH",
    url="{{baseUrl}}/users/:user",
    body="json",
    follow_redirects=False,
)

SEARCH: Operation[Any] = Operation(
    name="Search",
    method="POST",
    url="{{baseUrl}}/graphql",
    auth=BEARER_AUTH,
    body="graphql",
    graphql=Graphql(query="query Find($name: String) { users(name: $name) { name } }"),
)


class FormatV3Tree(Client):
    """Format v3 tree.

    Files of a folder.
    """

    _user_agent = "format-v3-tree/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        token: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        A variable that is not given is read from the environment variable of its name
        in capitals, or else has its value in the collection. The options are those of
        `ClientOptions`.

        Args:
            token: Who asks.
        """
        super().__init__(
            VARIABLES,
            {
                "baseUrl": base_url,
                "token": token,
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

    def change_a_user(
        self, user: str, *, name: str | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Change a user.

        Args:
            user: Whom.

        Example:
            >>> api.change_a_user("ada", name="Ada")
        """
        return self._call(
            CHANGE_A_USER, options, path={"user": user}, body={"name": name}
        )

    def search(
        self, *, variables: SearchInput | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Search.

        Example:
            >>> api.search(variables={"name": "ada"})
        """
        return self._call(SEARCH, options, body=variables)


class AsyncFormatV3Tree(AsyncClient):
    """Format v3 tree.

    Files of a folder.
    """

    _user_agent = "format-v3-tree/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        token: str | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        A variable that is not given is read from the environment variable of its name
        in capitals, or else has its value in the collection. The options are those of
        `ClientOptions`.

        Args:
            token: Who asks.
        """
        super().__init__(
            VARIABLES,
            {
                "baseUrl": base_url,
                "token": token,
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

    async def change_a_user(
        self, user: str, *, name: str | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Change a user.

        Args:
            user: Whom.

        Example:
            >>> await api.change_a_user("ada", name="Ada")
        """
        return await self._call(
            CHANGE_A_USER, options, path={"user": user}, body={"name": name}
        )

    async def search(
        self, *, variables: SearchInput | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Search.

        Example:
            >>> await api.search(variables={"name": "ada"})
        """
        return await self._call(SEARCH, options, body=variables)
