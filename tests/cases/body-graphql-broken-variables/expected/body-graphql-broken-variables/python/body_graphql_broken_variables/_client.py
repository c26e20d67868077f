"""Body graphql broken variables."""

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

BROKEN: Operation[Any] = Operation(
    name="Broken",
    method="POST",
    url="{{baseUrl}}/items",
    body="graphql",
    graphql=Graphql(query="{ me }"),
)


class BodyGraphqlBrokenVariables(Client):
    """Body graphql broken variables."""

    _user_agent = "body-graphql-broken-variables"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        Args:
            base_url: Default: the environment variable BASE_URL.
        """
        super().__init__(
            VARIABLES,
            {
                "baseUrl": base_url,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    def broken(
        self, *, variables: Mapping[str, Any] | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Broken."""
        return self._call(BROKEN, options, body=variables)


class AsyncBodyGraphqlBrokenVariables(AsyncClient):
    """Body graphql broken variables."""

    _user_agent = "body-graphql-broken-variables"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        Args:
            base_url: Default: the environment variable BASE_URL.
        """
        super().__init__(
            VARIABLES,
            {
                "baseUrl": base_url,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    async def broken(
        self, *, variables: Mapping[str, Any] | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Broken."""
        return await self._call(BROKEN, options, body=variables)
