"""Body form values."""

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

    _user_agent = "body-form-values"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        scope: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        Args:
            base_url: Default: the environment variable BASE_URL.
            scope: Default: the environment variable SCOPE, then the collection's value.
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
        scope: str | int | Omit = OMIT,
        mixed_scope: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Values."""
        return self._call(
            VALUES, options, body={"scope": scope, "mixed {{scope}}": mixed_scope}
        )

    def graphql(
        self, *, variables: Mapping[str, Any] | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """GraphQL."""
        return self._call(GRAPHQL, options, body=variables)


class AsyncBodyFormValues(AsyncClient):
    """Body form values."""

    _user_agent = "body-form-values"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        scope: str | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        Args:
            base_url: Default: the environment variable BASE_URL.
            scope: Default: the environment variable SCOPE, then the collection's value.
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
        scope: str | int | Omit = OMIT,
        mixed_scope: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Values."""
        return await self._call(
            VALUES, options, body={"scope": scope, "mixed {{scope}}": mixed_scope}
        )

    async def graphql(
        self, *, variables: Mapping[str, Any] | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """GraphQL."""
        return await self._call(GRAPHQL, options, body=variables)
