"""Customers."""

from __future__ import annotations

from typing import Unpack

from ._auth import BEARER_AUTH
from ._core import (
    OMIT,
    AsyncResource,
    FileSource,
    Omit,
    Operation,
    Options,
    Output,
    Resource,
)
from .types import AddressInput, Customer, ImportCustomersResult, Session

LOG_IN: Operation[Session] = Operation(
    name="Customers/Log in",
    method="POST",
    url="{{base_url}}/sessions",
    body="form",
    outputs=(Output("token", ("access_token",)),),
)

GET_CUSTOMER: Operation[Customer] = Operation(
    name="Customers/Get customer",
    method="GET",
    url="{{base_url}}/customers/{{customer_id}}",
    auth=BEARER_AUTH,
)

REPLACE_CUSTOMER: Operation[Customer] = Operation(
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
    ) -> Session:
        """Log in.

        Gives a token for a customer.

        Sets the variable `token` from its answer, if the client is made with
        `chain_variables=True`.

        Args:
            username: Email address of the customer.
            scope: What the token may be used for.

        Returns:
            `Session`, as in the saved response "A token".

        Raises:
            UnauthorizedError: Status 401 ("Wrong password") with a body of `Error`.

        Example:
            >>> api.customers.log_in(
            ...     grant_type="password",
            ...     username="ada@example.com",
            ...     password="<password>",
            ... )
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
        self, *, customer_id: str | Omit = OMIT, **options: Unpack[Options]
    ) -> Customer:
        """Get customer.

        Returns:
            `Customer`, as in the saved response "The customer".

        Example:
            >>> api.customers.get_customer(customer_id="cus_9")
        """
        return self._call(GET_CUSTOMER, options, variables={"customer_id": customer_id})

    def replace_customer(
        self,
        *,
        customer_id: str | Omit = OMIT,
        if_match: str | int | Omit = OMIT,
        name: str | Omit = OMIT,
        email: str | Omit = OMIT,
        newsletter: bool | Omit = OMIT,
        addresses: list[AddressInput] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Customer:
        """Replace customer.

        Args:
            if_match: The ETag that reading the customer gave.

        Returns:
            `Customer`, as in the saved response "Replaced".

        Raises:
            PreconditionFailedError: Status 412 ("Somebody was faster") with a body of
                `Error`.

        Example:
            >>> api.customers.replace_customer(
            ...     customer_id="cus_9",
            ...     name="Ada Example",
            ...     email="ada@example.com",
            ... )
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
        body: str | FileSource | Omit = OMIT,
        **options: Unpack[Options],
    ) -> ImportCustomersResult:
        """Import customers.

        Args:
            dry_run: Only say what would happen (boolean).

        Returns:
            `ImportCustomersResult`, as in the saved response "Report".

        Example:
            >>> api.customers.import_customers(dry_run=True, body="name,email...")
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
    ) -> Session:
        """Log in.

        Gives a token for a customer.

        Sets the variable `token` from its answer, if the client is made with
        `chain_variables=True`.

        Args:
            username: Email address of the customer.
            scope: What the token may be used for.

        Returns:
            `Session`, as in the saved response "A token".

        Raises:
            UnauthorizedError: Status 401 ("Wrong password") with a body of `Error`.

        Example:
            >>> await api.customers.log_in(
            ...     grant_type="password",
            ...     username="ada@example.com",
            ...     password="<password>",
            ... )
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
        self, *, customer_id: str | Omit = OMIT, **options: Unpack[Options]
    ) -> Customer:
        """Get customer.

        Returns:
            `Customer`, as in the saved response "The customer".

        Example:
            >>> await api.customers.get_customer(customer_id="cus_9")
        """
        return await self._call(
            GET_CUSTOMER, options, variables={"customer_id": customer_id}
        )

    async def replace_customer(
        self,
        *,
        customer_id: str | Omit = OMIT,
        if_match: str | int | Omit = OMIT,
        name: str | Omit = OMIT,
        email: str | Omit = OMIT,
        newsletter: bool | Omit = OMIT,
        addresses: list[AddressInput] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Customer:
        """Replace customer.

        Args:
            if_match: The ETag that reading the customer gave.

        Returns:
            `Customer`, as in the saved response "Replaced".

        Raises:
            PreconditionFailedError: Status 412 ("Somebody was faster") with a body of
                `Error`.

        Example:
            >>> await api.customers.replace_customer(
            ...     customer_id="cus_9",
            ...     name="Ada Example",
            ...     email="ada@example.com",
            ... )
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
        body: str | FileSource | Omit = OMIT,
        **options: Unpack[Options],
    ) -> ImportCustomersResult:
        """Import customers.

        Args:
            dry_run: Only say what would happen (boolean).

        Returns:
            `ImportCustomersResult`, as in the saved response "Report".

        Example:
            >>> await api.customers.import_customers(dry_run=True, body="name,email...")
        """
        return await self._call(
            IMPORT_CUSTOMERS, options, query={"dry_run": dry_run}, body=body
        )
