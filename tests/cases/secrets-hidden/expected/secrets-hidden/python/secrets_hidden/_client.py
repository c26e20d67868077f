"""Secrets Hidden."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Unpack

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
from .types import LogInResult

LOG_IN: Operation[LogInResult] = Operation(
    name="Log in",
    method="POST",
    url="{{baseUrl}}/login",
    query=(("tenant", "{{tenant}}"),),
    headers=(("X-Api-Key", "{{Log in X-Api-Key}}"),),
    auth=BEARER_AUTH,
    body="json",
)

LIST_ORDERS: Operation[Any] = Operation(
    name="List orders",
    method="GET",
    url="http://ada:{{password}}@{{host}}/orders",
    auth=BEARER_AUTH,
)

LIST_CUSTOMERS: Operation[Any] = Operation(
    name="List customers",
    method="GET",
    url="{{baseUrl}}/customers",
    headers=(("X-Api-Key", "{{List customers X-Api-Key}}"),),
    auth=BEARER_AUTH,
)


class SecretsHidden(Client):
    """Secrets Hidden.

    Every request needs X-Api-Key: Xx00XxXx00XxXx00XxXx.
    """

    _user_agent = "secrets-hidden/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        tenant: str | None = None,
        log_in_x_api_key: str | None = None,
        access_token: str | None = None,
        password: str | None = None,
        client_secret: str | None = None,
        host: str | None = None,
        list_customers_x_api_key: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        A variable that is not given is read from the environment variable of its name
        in capitals, or else has its value in the collection. The options are those of
        `ClientOptions`.

        Args:
            log_in_x_api_key: An API key, in place of the one that the collection holds.
            access_token: An access token, in place of the one that the collection
                holds.
            password: A password, in place of the one that the collection holds.
            host: Read from the environment variable HOST_.
            list_customers_x_api_key: An API key, in place of the one that the
                collection holds.
        """
        super().__init__(
            VARIABLES,
            {
                "baseUrl": base_url,
                "tenant": tenant,
                "Log in X-Api-Key": log_in_x_api_key,
                "access_token": access_token,
                "password": password,
                "client_secret": client_secret,
                "host": host,
                "List customers X-Api-Key": list_customers_x_api_key,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    def log_in(
        self,
        *,
        tenant: str | Omit = OMIT,
        x_api_key: str | int | Omit = OMIT,
        user: str | Omit = OMIT,
        password: str | Omit = OMIT,
        secret: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> LogInResult:
        """Log in.

        Returns:
            `LogInResult`, as in the saved response "Logged in".

        Example:
            >>> api.log_in(user="ada", password="<password>", secret="<secret>")
        """
        return self._call(
            LOG_IN,
            options,
            query={"tenant": tenant},
            headers={"X-Api-Key": x_api_key},
            body={"user": user, "password": password, "secret": secret},
        )

    def list_orders(self, **options: Unpack[Options]) -> Any:
        """List orders.

        Example:
            >>> api.list_orders()
        """
        return self._call(LIST_ORDERS, options)

    def list_customers(
        self, *, x_api_key: str | int | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """List customers.

        Example:
            >>> api.list_customers()
        """
        return self._call(LIST_CUSTOMERS, options, headers={"X-Api-Key": x_api_key})


class AsyncSecretsHidden(AsyncClient):
    """Secrets Hidden.

    Every request needs X-Api-Key: Xx00XxXx00XxXx00XxXx.
    """

    _user_agent = "secrets-hidden/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        tenant: str | None = None,
        log_in_x_api_key: str | None = None,
        access_token: str | None = None,
        password: str | None = None,
        client_secret: str | None = None,
        host: str | None = None,
        list_customers_x_api_key: str | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        A variable that is not given is read from the environment variable of its name
        in capitals, or else has its value in the collection. The options are those of
        `ClientOptions`.

        Args:
            log_in_x_api_key: An API key, in place of the one that the collection holds.
            access_token: An access token, in place of the one that the collection
                holds.
            password: A password, in place of the one that the collection holds.
            host: Read from the environment variable HOST_.
            list_customers_x_api_key: An API key, in place of the one that the
                collection holds.
        """
        super().__init__(
            VARIABLES,
            {
                "baseUrl": base_url,
                "tenant": tenant,
                "Log in X-Api-Key": log_in_x_api_key,
                "access_token": access_token,
                "password": password,
                "client_secret": client_secret,
                "host": host,
                "List customers X-Api-Key": list_customers_x_api_key,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    async def log_in(
        self,
        *,
        tenant: str | Omit = OMIT,
        x_api_key: str | int | Omit = OMIT,
        user: str | Omit = OMIT,
        password: str | Omit = OMIT,
        secret: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> LogInResult:
        """Log in.

        Returns:
            `LogInResult`, as in the saved response "Logged in".

        Example:
            >>> await api.log_in(user="ada", password="<password>", secret="<secret>")
        """
        return await self._call(
            LOG_IN,
            options,
            query={"tenant": tenant},
            headers={"X-Api-Key": x_api_key},
            body={"user": user, "password": password, "secret": secret},
        )

    async def list_orders(self, **options: Unpack[Options]) -> Any:
        """List orders.

        Example:
            >>> await api.list_orders()
        """
        return await self._call(LIST_ORDERS, options)

    async def list_customers(
        self, *, x_api_key: str | int | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """List customers.

        Example:
            >>> await api.list_customers()
        """
        return await self._call(
            LIST_CUSTOMERS, options, headers={"X-Api-Key": x_api_key}
        )
