"""Header variables."""

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

VARIABLES_: Operation[Any] = Operation(
    name="Variables",
    method="GET",
    url="{{baseUrl}}/items",
    headers=(
        ("X-Tenant", "{{tenant}}"),
        ("X-Mixed", "t-{{tenant}}"),
        ("{{header_name}}", "value"),
    ),
)


class HeaderVariables(Client):
    """Header variables."""

    _user_agent = "header-variables"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        tenant: str | None = None,
        header_name: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        Args:
            base_url: Default: the environment variable BASE_URL.
            tenant: Default: the environment variable TENANT, then the collection's
                value.
            header_name: Default: the environment variable HEADER_NAME.
        """
        super().__init__(
            VARIABLES,
            {
                "baseUrl": base_url,
                "tenant": tenant,
                "header_name": header_name,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    def variables(
        self,
        *,
        x_tenant: str | int | Omit = OMIT,
        x_mixed: str | Omit = OMIT,
        header_name: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Variables."""
        return self._call(
            VARIABLES_,
            options,
            headers={
                "X-Tenant": x_tenant,
                "X-Mixed": x_mixed,
                "{{header_name}}": header_name,
            },
        )


class AsyncHeaderVariables(AsyncClient):
    """Header variables."""

    _user_agent = "header-variables"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        tenant: str | None = None,
        header_name: str | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        Args:
            base_url: Default: the environment variable BASE_URL.
            tenant: Default: the environment variable TENANT, then the collection's
                value.
            header_name: Default: the environment variable HEADER_NAME.
        """
        super().__init__(
            VARIABLES,
            {
                "baseUrl": base_url,
                "tenant": tenant,
                "header_name": header_name,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    async def variables(
        self,
        *,
        x_tenant: str | int | Omit = OMIT,
        x_mixed: str | Omit = OMIT,
        header_name: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Variables."""
        return await self._call(
            VARIABLES_,
            options,
            headers={
                "X-Tenant": x_tenant,
                "X-Mixed": x_mixed,
                "{{header_name}}": header_name,
            },
        )
