"""Body graphql variables."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Unpack

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
from .types import FindInput

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

    _user_agent = "body-graphql-variables/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        user_id: str | None = None,
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
                "baseUrl": base_url,
                "user_id": user_id,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    def find(
        self, *, variables: FindInput | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Find.

        Example:
            >>> api.find(variables={"id": "u1"})
        """
        return self._call(FIND, options, body=variables)


class AsyncBodyGraphqlVariables(AsyncClient):
    """Body graphql variables."""

    _user_agent = "body-graphql-variables/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        user_id: str | None = None,
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
                "baseUrl": base_url,
                "user_id": user_id,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    async def find(
        self, *, variables: FindInput | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Find.

        Example:
            >>> await api.find(variables={"id": "u1"})
        """
        return await self._call(FIND, options, body=variables)
