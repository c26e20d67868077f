"""Environment values."""

from collections.abc import Mapping
from typing import Any, Literal, Self, Unpack

from ._auth import BEARER_AUTH
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

ITEMS: Operation[Any] = Operation(
    name="Items",
    method="GET",
    url="{{baseUrl}}/{{version}}/items",
    query=(("limit", "{{limit}}"),),
    headers=(("X-Tenant", "{{tenant}}"),),
    auth=BEARER_AUTH,
)


class EnvironmentValues(Client):
    """Environment values."""

    _user_agent = "environment-values"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        server: str | None = None,
        stage: str | None = None,
        version: str | None = None,
        limit: str | None = None,
        tenant: str | None = None,
        token: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        Args:
            base_url: Default: the environment variable BASE_URL, then the collection's
                value.
            server: Default: the environment variable SERVER.
            stage: Default: the environment variable STAGE.
            version: Default: the environment variable VERSION, then the collection's
                value.
            limit: Default: the environment variable LIMIT, then the collection's value.
            tenant: Default: the environment variable TENANT, then the collection's
                value.
            token: Default: the environment variable TOKEN.
        """
        super().__init__(
            VARIABLES,
            {
                "baseUrl": base_url,
                "server": server,
                "stage": stage,
                "version": version,
                "limit": limit,
                "tenant": tenant,
                "token": token,
            },
            options,
        )

    @classmethod
    def from_environment(
        cls,
        environment: Literal["production", "Staging"],
        /,
        *,
        base_url: str | None = None,
        server: str | None = None,
        stage: str | None = None,
        version: str | None = None,
        limit: str | None = None,
        tenant: str | None = None,
        token: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> Self:
        """Make a client with the values of an environment, in place of the collection's.

        What is given by keyword or by an environment variable counts more. Secret
        values have to be given. Raises ValueError for another name.
        """
        from ._environments import ENVIRONMENTS

        return cls(
            base_url=base_url,
            server=server,
            stage=stage,
            version=version,
            limit=limit,
            tenant=tenant,
            token=token,
            **options,
        )._in_environment(ENVIRONMENTS, environment)

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    def items(
        self,
        *,
        version: str | int | Omit = OMIT,
        limit: str | int | Omit = OMIT,
        x_tenant: str | int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Items."""
        return self._call(
            ITEMS,
            options,
            variables={"version": version},
            query={"limit": limit},
            headers={"X-Tenant": x_tenant},
        )


class AsyncEnvironmentValues(AsyncClient):
    """Environment values."""

    _user_agent = "environment-values"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        server: str | None = None,
        stage: str | None = None,
        version: str | None = None,
        limit: str | None = None,
        tenant: str | None = None,
        token: str | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        Args:
            base_url: Default: the environment variable BASE_URL, then the collection's
                value.
            server: Default: the environment variable SERVER.
            stage: Default: the environment variable STAGE.
            version: Default: the environment variable VERSION, then the collection's
                value.
            limit: Default: the environment variable LIMIT, then the collection's value.
            tenant: Default: the environment variable TENANT, then the collection's
                value.
            token: Default: the environment variable TOKEN.
        """
        super().__init__(
            VARIABLES,
            {
                "baseUrl": base_url,
                "server": server,
                "stage": stage,
                "version": version,
                "limit": limit,
                "tenant": tenant,
                "token": token,
            },
            options,
        )

    @classmethod
    def from_environment(
        cls,
        environment: Literal["production", "Staging"],
        /,
        *,
        base_url: str | None = None,
        server: str | None = None,
        stage: str | None = None,
        version: str | None = None,
        limit: str | None = None,
        tenant: str | None = None,
        token: str | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> Self:
        """Make a client with the values of an environment, in place of the collection's.

        What is given by keyword or by an environment variable counts more. Secret
        values have to be given. Raises ValueError for another name.
        """
        from ._environments import ENVIRONMENTS

        return cls(
            base_url=base_url,
            server=server,
            stage=stage,
            version=version,
            limit=limit,
            tenant=tenant,
            token=token,
            **options,
        )._in_environment(ENVIRONMENTS, environment)

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    async def items(
        self,
        *,
        version: str | int | Omit = OMIT,
        limit: str | int | Omit = OMIT,
        x_tenant: str | int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Items."""
        return await self._call(
            ITEMS,
            options,
            variables={"version": version},
            query={"limit": limit},
            headers={"X-Tenant": x_tenant},
        )
