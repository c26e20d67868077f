"""Info variables plural."""

from collections.abc import Mapping
from typing import Any, Unpack

from ._core import (
    OMIT,
    AsyncClient,
    AsyncClientOptions,
    Client,
    ClientOptions,
    Omit,
    Operation,
    Options,
    SavedValues,
)
from ._variables import VARIABLES

GET: Operation[Any] = Operation(
    name="Get",
    method="GET",
    url="{{baseUrl}}/{{tenant}}",
)


class InfoVariablesPlural(Client):
    """Info variables plural."""

    _user_agent = "info-variables-plural"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        tenant: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        Args:
            base_url: Default: the environment variable BASE_URL.
            tenant: Default: the environment variable TENANT, then the collection's
                value.
        """
        super().__init__(
            VARIABLES,
            {
                "baseUrl": base_url,
                "tenant": tenant,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    def get(
        self, *, tenant: str | int | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Get."""
        return self._call(GET, options, variables={"tenant": tenant})


class AsyncInfoVariablesPlural(AsyncClient):
    """Info variables plural."""

    _user_agent = "info-variables-plural"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        tenant: str | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        Args:
            base_url: Default: the environment variable BASE_URL.
            tenant: Default: the environment variable TENANT, then the collection's
                value.
        """
        super().__init__(
            VARIABLES,
            {
                "baseUrl": base_url,
                "tenant": tenant,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    async def get(
        self, *, tenant: str | int | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Get."""
        return await self._call(GET, options, variables={"tenant": tenant})
