"""Body graphql object variables."""

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
from .types import ListInput, SearchInput

LIST: Operation[Any] = Operation(
    name="List",
    method="POST",
    url="{{baseUrl}}/items",
    body="graphql",
    graphql=Graphql(query="query ($n: Int) { list(n: $n) }"),
)

SEARCH: Operation[Any] = Operation(
    name="Search",
    method="POST",
    url="{{baseUrl}}/items",
    body="graphql",
    graphql=Graphql(
        query="query ($text: String) { search(text: $text) }", escapes=True
    ),
)


class BodyGraphqlObjectVariables(Client):
    """Body graphql object variables."""

    _user_agent = "body-graphql-object-variables/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        word: str | None = None,
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
                "word": word,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    def list_(
        self, *, variables: ListInput | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """List.

        Example:
            >>> api.list_(variables={"n": 3})
        """
        return self._call(LIST, options, body=variables)

    def search(
        self, *, variables: SearchInput | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Search.

        Example:
            >>> api.search(
            ...     variables={"text": 'say "hi"\\n', "all": ['"hi"\\n', True]}
            ... )
        """
        return self._call(SEARCH, options, body=variables)


class AsyncBodyGraphqlObjectVariables(AsyncClient):
    """Body graphql object variables."""

    _user_agent = "body-graphql-object-variables/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        word: str | None = None,
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
                "word": word,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    async def list_(
        self, *, variables: ListInput | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """List.

        Example:
            >>> await api.list_(variables={"n": 3})
        """
        return await self._call(LIST, options, body=variables)

    async def search(
        self, *, variables: SearchInput | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Search.

        Example:
            >>> await api.search(
            ...     variables={"text": 'say "hi"\\n', "all": ['"hi"\\n', True]}
            ... )
        """
        return await self._call(SEARCH, options, body=variables)
