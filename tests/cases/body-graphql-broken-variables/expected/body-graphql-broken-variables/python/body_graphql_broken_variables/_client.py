"""Body graphql broken variables."""

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

BROKEN: Operation[Any] = Operation(
    name="Broken",
    method="POST",
    url="{{baseUrl}}/items",
    body="graphql",
    graphql=Graphql(query="{ me }"),
)


class BodyGraphqlBrokenVariables(Client):
    """Body graphql broken variables."""

    _user_agent = "body-graphql-broken-variables/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
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
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    def broken(
        self, *, variables: Mapping[str, Any] | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Broken.

        Example:
            >>> api.broken()
        """
        return self._call(BROKEN, options, body=variables)


class AsyncBodyGraphqlBrokenVariables(AsyncClient):
    """Body graphql broken variables."""

    _user_agent = "body-graphql-broken-variables/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
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
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    async def broken(
        self, *, variables: Mapping[str, Any] | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Broken.

        Example:
            >>> await api.broken()
        """
        return await self._call(BROKEN, options, body=variables)
