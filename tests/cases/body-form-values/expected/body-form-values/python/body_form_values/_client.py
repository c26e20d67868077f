"""Body form values."""

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

VALUES: Operation[Any] = Operation(
    name="Values",
    method="POST",
    url="{{baseUrl}}/form",
    body="form",
)

GRAPHQL: Operation[Any] = Operation(
    name="GraphQL",
    method="POST",
    url="{{baseUrl}}/graphql",
    body="graphql",
    graphql=Graphql(query='{ user(name: "{{scope}}") { id } }'),
)


class BodyFormValues(Client):
    """Body form values."""

    _user_agent = "body-form-values/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        scope: str | None = None,
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
                "scope": scope,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    def values(
        self,
        *,
        scope: str | Omit = OMIT,
        mixed_scope: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Values.

        Example:
            >>> api.values(
            ...     scope='open"id \\\\ é\\n&=+', mixed_scope='a +open"id \\\\ é\\n&=+%'
            ... )
        """
        return self._call(
            VALUES, options, body={"scope": scope, "mixed {{scope}}": mixed_scope}
        )

    def graphql(
        self, *, variables: Mapping[str, Any] | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """GraphQL.

        Example:
            >>> api.graphql()
        """
        return self._call(GRAPHQL, options, body=variables)


class AsyncBodyFormValues(AsyncClient):
    """Body form values."""

    _user_agent = "body-form-values/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        scope: str | None = None,
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
                "scope": scope,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    async def values(
        self,
        *,
        scope: str | Omit = OMIT,
        mixed_scope: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Values.

        Example:
            >>> await api.values(
            ...     scope='open"id \\\\ é\\n&=+', mixed_scope='a +open"id \\\\ é\\n&=+%'
            ... )
        """
        return await self._call(
            VALUES, options, body={"scope": scope, "mixed {{scope}}": mixed_scope}
        )

    async def graphql(
        self, *, variables: Mapping[str, Any] | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """GraphQL.

        Example:
            >>> await api.graphql()
        """
        return await self._call(GRAPHQL, options, body=variables)
