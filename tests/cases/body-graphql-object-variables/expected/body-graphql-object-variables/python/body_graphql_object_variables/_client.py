"""Body graphql object variables."""

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


class ListVariables(TypedDict, total=False):
    n: int


class SearchVariables(TypedDict, total=False):
    text: str
    all: list[str | bool]


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

    _user_agent = "body-graphql-object-variables"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        word: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        Args:
            base_url: Default: the environment variable BASE_URL.
            word: Default: the environment variable WORD, then the collection's value.
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
        self, *, variables: ListVariables | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """List."""
        return self._call(LIST, options, body=variables)

    def search(
        self, *, variables: SearchVariables | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Search."""
        return self._call(SEARCH, options, body=variables)


class AsyncBodyGraphqlObjectVariables(AsyncClient):
    """Body graphql object variables."""

    _user_agent = "body-graphql-object-variables"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        word: str | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        Args:
            base_url: Default: the environment variable BASE_URL.
            word: Default: the environment variable WORD, then the collection's value.
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
        self, *, variables: ListVariables | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """List."""
        return await self._call(LIST, options, body=variables)

    async def search(
        self, *, variables: SearchVariables | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Search."""
        return await self._call(SEARCH, options, body=variables)
