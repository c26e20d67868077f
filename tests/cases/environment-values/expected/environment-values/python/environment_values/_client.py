"""Environment values."""

from __future__ import annotations

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

    _user_agent = "environment-values/0.1.0"

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

        A variable that is not given is read from the environment variable of its name
        in capitals, or else has its value in the collection. The options are those of
        `ClientOptions`.
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
        version: str | Omit = OMIT,
        limit: str | int | Omit = OMIT,
        x_tenant: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Items.

        Example:
            >>> api.items()
        """
        return self._call(
            ITEMS,
            options,
            variables={"version": version},
            query={"limit": limit},
            headers={"X-Tenant": x_tenant},
        )


class AsyncEnvironmentValues(AsyncClient):
    """Environment values."""

    _user_agent = "environment-values/0.1.0"

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

        A variable that is not given is read from the environment variable of its name
        in capitals, or else has its value in the collection. The options are those of
        `ClientOptions`.
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
        version: str | Omit = OMIT,
        limit: str | int | Omit = OMIT,
        x_tenant: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Items.

        Example:
            >>> await api.items()
        """
        return await self._call(
            ITEMS,
            options,
            variables={"version": version},
            query={"limit": limit},
            headers={"X-Tenant": x_tenant},
        )
