"""Body graphql variables."""

from collections.abc import Mapping
from typing import Any, TypedDict, Unpack

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


class FindVariables(TypedDict, total=False):
    id: str


FIND: Operation[Any] = Operation(
    name="Find",
    method="POST",
    url="{{baseUrl}}/items",
    body="graphql",
    graphql=Graphql(
        query="query Find($id: ID!) {\n  user(id: $id) { name }\n}",
        operation_name="Find",
    ),
)


class BodyGraphqlVariables(Client):
    """Body graphql variables."""

    _user_agent = "body-graphql-variables"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        user_id: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        Args:
            base_url: Default: the environment variable BASE_URL.
            user_id: Default: the environment variable USER_ID, then the collection's
                value.
        """
        super().__init__(
            VARIABLES,
            {
                "baseUrl": base_url,
                "user_id": user_id,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    def find(
        self, *, variables: FindVariables | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Find."""
        return self._call(FIND, options, body=variables)


class AsyncBodyGraphqlVariables(AsyncClient):
    """Body graphql variables."""

    _user_agent = "body-graphql-variables"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        user_id: str | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        Args:
            base_url: Default: the environment variable BASE_URL.
            user_id: Default: the environment variable USER_ID, then the collection's
                value.
        """
        super().__init__(
            VARIABLES,
            {
                "baseUrl": base_url,
                "user_id": user_id,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    async def find(
        self, *, variables: FindVariables | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Find."""
        return await self._call(FIND, options, body=variables)
