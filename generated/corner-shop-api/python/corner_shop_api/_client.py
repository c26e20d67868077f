"""Corner Shop API."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ._core import (
    AsyncClient,
    AsyncClientOptions,
    Client,
    ClientOptions,
    Operation,
    Options,
    SavedValues,
)
from ._variables import VARIABLES
from .types import Health

if TYPE_CHECKING:
    from .products import AsyncProducts, Products
    from .orders import AsyncOrders, Orders
    from .customers import AsyncCustomers, Customers
    from .reports import AsyncReports, Reports
    from .search_graphql import AsyncSearchGraphql, SearchGraphql

HEALTH_CHECK: Operation[Health] = Operation(
    name="Health check",
    method="GET",
    url="{{base_url}}/health",
)


class CornerShopApi(Client):
    """Corner Shop API.

    The API of a small shop: products, orders, customers.

    Every call but the health check and the login needs a token.
    """

    _user_agent = "corner-shop-api/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        token: str | None = None,
        product_id: str | None = None,
        idempotency_key: str | None = None,
        customer_password: str | None = None,
        customer_id: str | None = None,
        etag: str | None = None,
        report_key: str | None = None,
        search_prefix: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        A variable that is not given is read from the environment variable of its name
        in capitals, or else has its value in the collection. The options are those of
        `ClientOptions`.

        Args:
            base_url: Where the shop is.
        """
        super().__init__(
            VARIABLES,
            {
                "base_url": base_url,
                "token": token,
                "product_id": product_id,
                "idempotency_key": idempotency_key,
                "customer_password": customer_password,
                "customer_id": customer_id,
                "etag": etag,
                "report_key": report_key,
                "search_prefix": search_prefix,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    @cached_property
    def products(self) -> Products:
        """Products."""
        from .products import Products

        return Products(self)

    @cached_property
    def orders(self) -> Orders:
        """Orders."""
        from .orders import Orders

        return Orders(self)

    @cached_property
    def customers(self) -> Customers:
        """Customers."""
        from .customers import Customers

        return Customers(self)

    @cached_property
    def reports(self) -> Reports:
        """Reports."""
        from .reports import Reports

        return Reports(self)

    @cached_property
    def search_graphql(self) -> SearchGraphql:
        """Search (GraphQL)."""
        from .search_graphql import SearchGraphql

        return SearchGraphql(self)

    def health_check(self, **options: Unpack[Options]) -> Health:
        """Health check.

        Says whether the shop is open. Needs no token.

        Returns:
            `Health`, as in the saved response "Open".

        Example:
            >>> api.health_check()
        """
        return self._call(HEALTH_CHECK, options)


class AsyncCornerShopApi(AsyncClient):
    """Corner Shop API.

    The API of a small shop: products, orders, customers.

    Every call but the health check and the login needs a token.
    """

    _user_agent = "corner-shop-api/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        token: str | None = None,
        product_id: str | None = None,
        idempotency_key: str | None = None,
        customer_password: str | None = None,
        customer_id: str | None = None,
        etag: str | None = None,
        report_key: str | None = None,
        search_prefix: str | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        A variable that is not given is read from the environment variable of its name
        in capitals, or else has its value in the collection. The options are those of
        `ClientOptions`.

        Args:
            base_url: Where the shop is.
        """
        super().__init__(
            VARIABLES,
            {
                "base_url": base_url,
                "token": token,
                "product_id": product_id,
                "idempotency_key": idempotency_key,
                "customer_password": customer_password,
                "customer_id": customer_id,
                "etag": etag,
                "report_key": report_key,
                "search_prefix": search_prefix,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    @cached_property
    def products(self) -> AsyncProducts:
        """Products."""
        from .products import AsyncProducts

        return AsyncProducts(self)

    @cached_property
    def orders(self) -> AsyncOrders:
        """Orders."""
        from .orders import AsyncOrders

        return AsyncOrders(self)

    @cached_property
    def customers(self) -> AsyncCustomers:
        """Customers."""
        from .customers import AsyncCustomers

        return AsyncCustomers(self)

    @cached_property
    def reports(self) -> AsyncReports:
        """Reports."""
        from .reports import AsyncReports

        return AsyncReports(self)

    @cached_property
    def search_graphql(self) -> AsyncSearchGraphql:
        """Search (GraphQL)."""
        from .search_graphql import AsyncSearchGraphql

        return AsyncSearchGraphql(self)

    async def health_check(self, **options: Unpack[Options]) -> Health:
        """Health check.

        Says whether the shop is open. Needs no token.

        Returns:
            `Health`, as in the saved response "Open".

        Example:
            >>> await api.health_check()
        """
        return await self._call(HEALTH_CHECK, options)
