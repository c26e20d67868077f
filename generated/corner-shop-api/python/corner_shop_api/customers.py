"""Customers."""

from typing import Any, TypedDict, Unpack

from ._auth import BEARER_AUTH
from ._core import OMIT, AsyncResource, Omit, Operation, Options, Resource


class LogInResult(TypedDict):
    access_token: str
    token_type: str
    expires_in: int


class GetCustomerResultAddressesItem(TypedDict):
    street: str
    postcode: str
    city: str
    country: str
    default: bool


class GetCustomerResult(TypedDict):
    id: str
    name: str
    email: str
    newsletter: bool
    addresses: list[GetCustomerResultAddressesItem]
    orders_count: int


class ReplaceCustomerAddressesItem(TypedDict, total=False):
    street: str
    postcode: str
    city: str
    country: str
    default: bool


class ReplaceCustomerResultAddressesItem(TypedDict):
    street: str
    postcode: str
    city: str
    country: str
    default: bool


class ReplaceCustomerResult(TypedDict):
    id: str
    name: str
    email: str
    newsletter: bool
    addresses: list[ReplaceCustomerResultAddressesItem]
    orders_count: int


class ImportCustomersResult(TypedDict):
    accepted: int
    rejected: int
    errors: list[Any]


LOG_IN: Operation[LogInResult] = Operation(
    name="Customers/Log in",
    method="POST",
    url="{{base_url}}/sessions",
    body="form",
)

GET_CUSTOMER: Operation[GetCustomerResult] = Operation(
    name="Customers/Get customer",
    method="GET",
    url="{{base_url}}/customers/{{customer_id}}",
    auth=BEARER_AUTH,
)

REPLACE_CUSTOMER: Operation[ReplaceCustomerResult] = Operation(
    name="Customers/Replace customer",
    method="PUT",
    url="{{base_url}}/customers/{{customer_id}}",
    headers=(("Content-Type", "application/json"), ("If-Match", "{{etag}}")),
    auth=BEARER_AUTH,
    body="json",
)

IMPORT_CUSTOMERS: Operation[ImportCustomersResult] = Operation(
    name="Customers/Import customers",
    method="POST",
    url="{{base_url}}/customers/import",
    headers=(("Content-Type", "text/csv"),),
    auth=BEARER_AUTH,
    body="raw",
)


class Customers(Resource):
    """Customers.

    The people who buy.
    """

    def log_in(
        self,
        *,
        grant_type: str | Omit = OMIT,
        username: str | Omit = OMIT,
        password: str | int | Omit = OMIT,
        scope: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> LogInResult:
        """Log in.

        Gives a token for a customer.

        Args:
            username: Email address of the customer.
            scope: What the token may be used for.
        """
        return self._call(
            LOG_IN,
            options,
            body={
                "grant_type": grant_type,
                "username": username,
                "password": password,
                "scope": scope,
            },
        )

    def get_customer(
        self, *, customer_id: str | int | Omit = OMIT, **options: Unpack[Options]
    ) -> GetCustomerResult:
        """Get customer."""
        return self._call(GET_CUSTOMER, options, variables={"customer_id": customer_id})

    def replace_customer(
        self,
        *,
        customer_id: str | int | Omit = OMIT,
        if_match: str | int | Omit = OMIT,
        name: str | Omit = OMIT,
        email: str | Omit = OMIT,
        newsletter: bool | Omit = OMIT,
        addresses: list[ReplaceCustomerAddressesItem] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> ReplaceCustomerResult:
        """Replace customer.

        Args:
            if_match: The ETag that reading the customer gave.
        """
        return self._call(
            REPLACE_CUSTOMER,
            options,
            variables={"customer_id": customer_id},
            headers={"If-Match": if_match},
            body={
                "name": name,
                "email": email,
                "newsletter": newsletter,
                "addresses": addresses,
            },
        )

    def import_customers(
        self,
        *,
        dry_run: bool | str | Omit = OMIT,
        body: str | bytes | Omit = OMIT,
        **options: Unpack[Options],
    ) -> ImportCustomersResult:
        """Import customers.

        Args:
            dry_run: Only say what would happen (boolean).
        """
        return self._call(
            IMPORT_CUSTOMERS, options, query={"dry_run": dry_run}, body=body
        )


class AsyncCustomers(AsyncResource):
    """Customers.

    The people who buy.
    """

    async def log_in(
        self,
        *,
        grant_type: str | Omit = OMIT,
        username: str | Omit = OMIT,
        password: str | int | Omit = OMIT,
        scope: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> LogInResult:
        """Log in.

        Gives a token for a customer.

        Args:
            username: Email address of the customer.
            scope: What the token may be used for.
        """
        return await self._call(
            LOG_IN,
            options,
            body={
                "grant_type": grant_type,
                "username": username,
                "password": password,
                "scope": scope,
            },
        )

    async def get_customer(
        self, *, customer_id: str | int | Omit = OMIT, **options: Unpack[Options]
    ) -> GetCustomerResult:
        """Get customer."""
        return await self._call(
            GET_CUSTOMER, options, variables={"customer_id": customer_id}
        )

    async def replace_customer(
        self,
        *,
        customer_id: str | int | Omit = OMIT,
        if_match: str | int | Omit = OMIT,
        name: str | Omit = OMIT,
        email: str | Omit = OMIT,
        newsletter: bool | Omit = OMIT,
        addresses: list[ReplaceCustomerAddressesItem] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> ReplaceCustomerResult:
        """Replace customer.

        Args:
            if_match: The ETag that reading the customer gave.
        """
        return await self._call(
            REPLACE_CUSTOMER,
            options,
            variables={"customer_id": customer_id},
            headers={"If-Match": if_match},
            body={
                "name": name,
                "email": email,
                "newsletter": newsletter,
                "addresses": addresses,
            },
        )

    async def import_customers(
        self,
        *,
        dry_run: bool | str | Omit = OMIT,
        body: str | bytes | Omit = OMIT,
        **options: Unpack[Options],
    ) -> ImportCustomersResult:
        """Import customers.

        Args:
            dry_run: Only say what would happen (boolean).
        """
        return await self._call(
            IMPORT_CUSTOMERS, options, query={"dry_run": dry_run}, body=body
        )
