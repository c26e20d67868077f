"""Body graphql no variables."""

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

ME: Operation[Any] = Operation(
    name="Me",
    method="POST",
    url="{{baseUrl}}/items",
    body="graphql",
    graphql=Graphql(query="{ me { name } }"),
)


class BodyGraphqlNoVariables(Client):
    """Body graphql no variables."""

    _user_agent = "body-graphql-no-variables/0.1.0"

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

    def me(
        self, *, variables: Mapping[str, Any] | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Me.

        Example:
            >>> api.me()
        """
        return self._call(ME, options, body=variables)


class AsyncBodyGraphqlNoVariables(AsyncClient):
    """Body graphql no variables."""

    _user_agent = "body-graphql-no-variables/0.1.0"

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

    async def me(
        self, *, variables: Mapping[str, Any] | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Me.

        Example:
            >>> await api.me()
        """
        return await self._call(ME, options, body=variables)
