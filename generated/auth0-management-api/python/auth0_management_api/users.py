"""Users."""

from __future__ import annotations

from typing import Unpack

from ._core import OMIT, AsyncResource, Omit, Operation, Options, Resource
from ._core.paging import PageNumber
from .types import AppMetadataInput, Identity, User, UserMetadataInput

LIST_USERS: Operation[list[User]] = Operation(
    name="Users/List users",
    method="GET",
    url="https://{{auth0_domain}}/api/v2/users",
    headers=(("Authorization", "Bearer {{auth0_token}}"),),
    pages=PageNumber("page", items=(), first=0),
)

CREATE_A_USER: Operation[User] = Operation(
    name="Users/Create a user",
    method="POST",
    url="https://{{auth0_domain}}/api/v2/users",
    headers=(
        ("Authorization", "Bearer {{auth0_token}}"),
        ("Content-Type", "application/json"),
    ),
    body="json",
)

GET_A_USER: Operation[User] = Operation(
    name="Users/Get a user",
    method="GET",
    url="https://{{auth0_domain}}/api/v2/users/:id",
    headers=(("Authorization", "Bearer {{auth0_token}}"),),
)

UPDATE_A_USER: Operation[User] = Operation(
    name="Users/Update a user",
    method="PATCH",
    url="https://{{auth0_domain}}/api/v2/users/:id",
    headers=(
        ("Authorization", "Bearer {{auth0_token}}"),
        ("Content-Type", "application/json"),
    ),
    body="json",
)

DELETE_A_USER: Operation[None] = Operation(
    name="Users/Delete a user",
    method="DELETE",
    url="https://{{auth0_domain}}/api/v2/users/:id",
    headers=(("Authorization", "Bearer {{auth0_token}}"),),
)

LINK_A_USER_ACCOUNT: Operation[list[Identity]] = Operation(
    name="Users/Link a user account",
    method="POST",
    url="https://{{auth0_domain}}/api/v2/users/:id/identities",
    headers=(
        ("Authorization", "Bearer {{auth0_token}}"),
        ("Content-Type", "application/json"),
    ),
    body="json",
)

UNLINK_A_USER_ACCOUNT: Operation[list[Identity]] = Operation(
    name="Users/Unlink a user account",
    method="DELETE",
    url="https://{{auth0_domain}}/api/v2/users/:id/identities/:provider/:user_id",
    headers=(("Authorization", "Bearer {{auth0_token}}"),),
)


class Users(Resource):
    """Users.

    Users, and the identities they sign in with.
    """

    def list_users(
        self,
        *,
        page: int | str | Omit = OMIT,
        per_page: int | str | Omit = OMIT,
        include_totals: bool | str | Omit = OMIT,
        sort: str | Omit = OMIT,
        connection: str | Omit = OMIT,
        fields: str | Omit = OMIT,
        include_fields: bool | str | Omit = OMIT,
        q: str | Omit = OMIT,
        search_engine: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> list[User]:
        """List users.

        Lists or searches users, a page at a time.

        Without q all users are listed. A search reaches at most the first 1000 users:
        export them if you need more.

        Needs the scope read:users.

        `each_page` goes through all its pages.

        Args:
            page: Number of the page to return, counted from 0.
            per_page: How many users a page holds, 100 at most.
            include_totals: true wraps the list in an object that also holds the total.
            sort: Field to sort by and direction: field:1 ascending, field:-1
                descending.
            connection: Only users of this connection. Can't be combined with q.
            fields: Names of the fields to return (or to leave out), separated by
                commas.
            include_fields: Whether fields names what to return (true) or what to leave
                out.
            q: What to search for, in Lucene query syntax.
            search_engine: Version of the search engine.

        Returns:
            `list[User]`, as in the saved response "A page of users".

        Raises:
            BadRequestError: Status 400 ("Page size too large") with a body of `Error`.

        Example:
            >>> api.users.list_users(page=0, per_page=50)
        """
        return self._call(
            LIST_USERS,
            options,
            query={
                "page": page,
                "per_page": per_page,
                "include_totals": include_totals,
                "sort": sort,
                "connection": connection,
                "fields": fields,
                "include_fields": include_fields,
                "q": q,
                "search_engine": search_engine,
            },
        )

    def create_a_user(
        self,
        *,
        connection: str | Omit = OMIT,
        email: str | Omit = OMIT,
        password: str | Omit = OMIT,
        name: str | Omit = OMIT,
        email_verified: bool | Omit = OMIT,
        verify_email: bool | Omit = OMIT,
        user_metadata: UserMetadataInput | Omit = OMIT,
        app_metadata: AppMetadataInput | Omit = OMIT,
        **options: Unpack[Options],
    ) -> User:
        """Create a user.

        Creates a user in a database or passwordless connection. Which fields are
        required depends on the connection: a database wants email and password, SMS
        wants phone_number.

        Needs the scope create:users.

        Returns:
            `User`, as in the saved response.

        Raises:
            ConflictError: Status 409 ("The address is taken") with a body of `Error`.

        Example:
            >>> api.users.create_a_user(
            ...     connection="Username-Password-Authentication",
            ...     email="ada@example.com",
            ...     password="<password>",
            ...     name="Ada Example",
            ...     email_verified=False,
            ...     verify_email=True,
            ...     user_metadata={"language": "en"},
            ...     app_metadata={"plan": "free", "seats": 1},
            ... )
        """
        return self._call(
            CREATE_A_USER,
            options,
            body={
                "connection": connection,
                "email": email,
                "password": password,
                "name": name,
                "email_verified": email_verified,
                "verify_email": verify_email,
                "user_metadata": user_metadata,
                "app_metadata": app_metadata,
            },
        )

    def get_a_user(
        self,
        id: str,
        *,
        fields: str | Omit = OMIT,
        include_fields: bool | str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> User:
        """Get a user.

        Returns one user.

        Needs the scope read:users; with the token of the user, read:current_user.

        Args:
            id: The user_id of the user, with its provider:
                auth0|5f7c8ec7c33c6c004bbafe82.
            fields: Names of the fields to return (or to leave out), separated by
                commas.
            include_fields: Whether fields names what to return.

        Returns:
            `User`, as in the saved response "The user".

        Raises:
            NotFoundError: Status 404 ("No such user") with a body of `Error`.

        Example:
            >>> api.users.get_a_user("<id>")
        """
        return self._call(
            GET_A_USER,
            options,
            path={"id": id},
            query={"fields": fields, "include_fields": include_fields},
        )

    def update_a_user(
        self,
        id: str,
        *,
        name: str | Omit = OMIT,
        blocked: bool | Omit = OMIT,
        user_metadata: UserMetadataInput | Omit = OMIT,
        app_metadata: AppMetadataInput | Omit = OMIT,
        **options: Unpack[Options],
    ) -> User:
        """Update a user.

        Changes the fields that are sent; the others stay as they are. The first level
        of user_metadata and app_metadata is merged, deeper levels are replaced.

        Needs the scope update:users.

        Args:
            id: The user_id of the user.

        Returns:
            `User`, as in the saved response "Updated".

        Raises:
            NotFoundError: Status 404 ("No such user") with a body of `Error`.

        Example:
            >>> api.users.update_a_user(
            ...     "<id>",
            ...     blocked=False,
            ...     user_metadata={"language": "de"},
            ...     app_metadata={"plan": "team", "seats": 10},
            ... )
        """
        return self._call(
            UPDATE_A_USER,
            options,
            path={"id": id},
            body={
                "name": name,
                "blocked": blocked,
                "user_metadata": user_metadata,
                "app_metadata": app_metadata,
            },
        )

    def delete_a_user(self, id: str, **options: Unpack[Options]) -> None:
        """Delete a user.

        Deletes a user for good. Answers 204 whether or not there was such a user.

        Needs the scope delete:users.

        Args:
            id: The user_id of the user.

        Raises:
            ForbiddenError: Status 403 ("Scope missing") with a body of `Error`.

        Example:
            >>> api.users.delete_a_user("<id>")
        """
        return self._call(DELETE_A_USER, options, path={"id": id})

    def link_a_user_account(
        self,
        id: str,
        *,
        provider: str | Omit = OMIT,
        connection_id: str | Omit = OMIT,
        user_id: str | Omit = OMIT,
        link_with: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> list[Identity]:
        """Link a user account.

        Joins two accounts: the one named in the path stays and becomes the primary
        account, the other one turns into one more identity of it and can't be looked up
        on its own any more.

        There are two ways to call this:

        * As the user. Send the user's own token, which needs the scope
          update:current_user_identities, and in link_with the JWT that the second
          account got when it signed in:

            {
              "link_with": "<JWT of the second account>"
            }
        * As an administrator. Send a management token with the scope update:users, and
          say which account to add by provider and user_id; connection_id is only needed
          where the provider has several connections:

            {
              "provider": "auth0",
              "connection_id": "con_8H2wLxKz",
              "user_id": "5f7c8ec7c33c6c004bbafe82"
            }

        Use one way or the other: link_with can't be combined with the three other keys.
        The answer is the list of all identities that the primary account has now.

        Args:
            id: The user_id of the primary account.

        Returns:
            `list[Identity]`, as in the saved response "Linked".

        Raises:
            BadRequestError: Status 400 ("Both ways at once") with a body of `Error`.

        Example:
            >>> api.users.link_a_user_account("<id>")
        """
        return self._call(
            LINK_A_USER_ACCOUNT,
            options,
            path={"id": id},
            body={
                "provider": provider,
                "connection_id": connection_id,
                "user_id": user_id,
                "link_with": link_with,
            },
        )

    def unlink_a_user_account(
        self, id: str, provider: str, user_id: str, **options: Unpack[Options]
    ) -> list[Identity]:
        """Unlink a user account.

        Takes an identity away from a primary account; it becomes an account of its own
        again.

        Needs the scope update:users.

        Args:
            id: The user_id of the primary account.
            provider: Provider of the identity to take away, such as google-oauth2.
            user_id: Id that the user has with that provider, without its prefix.

        Returns:
            `list[Identity]`, as in the saved response "Unlinked".

        Raises:
            NotFoundError: Status 404 ("No such user") with a body of `Error`.

        Example:
            >>> api.users.unlink_a_user_account("<id>", "<provider>", "<user id>")
        """
        return self._call(
            UNLINK_A_USER_ACCOUNT,
            options,
            path={"id": id, "provider": provider, "user_id": user_id},
        )


class AsyncUsers(AsyncResource):
    """Users.

    Users, and the identities they sign in with.
    """

    async def list_users(
        self,
        *,
        page: int | str | Omit = OMIT,
        per_page: int | str | Omit = OMIT,
        include_totals: bool | str | Omit = OMIT,
        sort: str | Omit = OMIT,
        connection: str | Omit = OMIT,
        fields: str | Omit = OMIT,
        include_fields: bool | str | Omit = OMIT,
        q: str | Omit = OMIT,
        search_engine: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> list[User]:
        """List users.

        Lists or searches users, a page at a time.

        Without q all users are listed. A search reaches at most the first 1000 users:
        export them if you need more.

        Needs the scope read:users.

        `each_page` goes through all its pages.

        Args:
            page: Number of the page to return, counted from 0.
            per_page: How many users a page holds, 100 at most.
            include_totals: true wraps the list in an object that also holds the total.
            sort: Field to sort by and direction: field:1 ascending, field:-1
                descending.
            connection: Only users of this connection. Can't be combined with q.
            fields: Names of the fields to return (or to leave out), separated by
                commas.
            include_fields: Whether fields names what to return (true) or what to leave
                out.
            q: What to search for, in Lucene query syntax.
            search_engine: Version of the search engine.

        Returns:
            `list[User]`, as in the saved response "A page of users".

        Raises:
            BadRequestError: Status 400 ("Page size too large") with a body of `Error`.

        Example:
            >>> await api.users.list_users(page=0, per_page=50)
        """
        return await self._call(
            LIST_USERS,
            options,
            query={
                "page": page,
                "per_page": per_page,
                "include_totals": include_totals,
                "sort": sort,
                "connection": connection,
                "fields": fields,
                "include_fields": include_fields,
                "q": q,
                "search_engine": search_engine,
            },
        )

    async def create_a_user(
        self,
        *,
        connection: str | Omit = OMIT,
        email: str | Omit = OMIT,
        password: str | Omit = OMIT,
        name: str | Omit = OMIT,
        email_verified: bool | Omit = OMIT,
        verify_email: bool | Omit = OMIT,
        user_metadata: UserMetadataInput | Omit = OMIT,
        app_metadata: AppMetadataInput | Omit = OMIT,
        **options: Unpack[Options],
    ) -> User:
        """Create a user.

        Creates a user in a database or passwordless connection. Which fields are
        required depends on the connection: a database wants email and password, SMS
        wants phone_number.

        Needs the scope create:users.

        Returns:
            `User`, as in the saved response.

        Raises:
            ConflictError: Status 409 ("The address is taken") with a body of `Error`.

        Example:
            >>> await api.users.create_a_user(
            ...     connection="Username-Password-Authentication",
            ...     email="ada@example.com",
            ...     password="<password>",
            ...     name="Ada Example",
            ...     email_verified=False,
            ...     verify_email=True,
            ...     user_metadata={"language": "en"},
            ...     app_metadata={"plan": "free", "seats": 1},
            ... )
        """
        return await self._call(
            CREATE_A_USER,
            options,
            body={
                "connection": connection,
                "email": email,
                "password": password,
                "name": name,
                "email_verified": email_verified,
                "verify_email": verify_email,
                "user_metadata": user_metadata,
                "app_metadata": app_metadata,
            },
        )

    async def get_a_user(
        self,
        id: str,
        *,
        fields: str | Omit = OMIT,
        include_fields: bool | str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> User:
        """Get a user.

        Returns one user.

        Needs the scope read:users; with the token of the user, read:current_user.

        Args:
            id: The user_id of the user, with its provider:
                auth0|5f7c8ec7c33c6c004bbafe82.
            fields: Names of the fields to return (or to leave out), separated by
                commas.
            include_fields: Whether fields names what to return.

        Returns:
            `User`, as in the saved response "The user".

        Raises:
            NotFoundError: Status 404 ("No such user") with a body of `Error`.

        Example:
            >>> await api.users.get_a_user("<id>")
        """
        return await self._call(
            GET_A_USER,
            options,
            path={"id": id},
            query={"fields": fields, "include_fields": include_fields},
        )

    async def update_a_user(
        self,
        id: str,
        *,
        name: str | Omit = OMIT,
        blocked: bool | Omit = OMIT,
        user_metadata: UserMetadataInput | Omit = OMIT,
        app_metadata: AppMetadataInput | Omit = OMIT,
        **options: Unpack[Options],
    ) -> User:
        """Update a user.

        Changes the fields that are sent; the others stay as they are. The first level
        of user_metadata and app_metadata is merged, deeper levels are replaced.

        Needs the scope update:users.

        Args:
            id: The user_id of the user.

        Returns:
            `User`, as in the saved response "Updated".

        Raises:
            NotFoundError: Status 404 ("No such user") with a body of `Error`.

        Example:
            >>> await api.users.update_a_user(
            ...     "<id>",
            ...     blocked=False,
            ...     user_metadata={"language": "de"},
            ...     app_metadata={"plan": "team", "seats": 10},
            ... )
        """
        return await self._call(
            UPDATE_A_USER,
            options,
            path={"id": id},
            body={
                "name": name,
                "blocked": blocked,
                "user_metadata": user_metadata,
                "app_metadata": app_metadata,
            },
        )

    async def delete_a_user(self, id: str, **options: Unpack[Options]) -> None:
        """Delete a user.

        Deletes a user for good. Answers 204 whether or not there was such a user.

        Needs the scope delete:users.

        Args:
            id: The user_id of the user.

        Raises:
            ForbiddenError: Status 403 ("Scope missing") with a body of `Error`.

        Example:
            >>> await api.users.delete_a_user("<id>")
        """
        return await self._call(DELETE_A_USER, options, path={"id": id})

    async def link_a_user_account(
        self,
        id: str,
        *,
        provider: str | Omit = OMIT,
        connection_id: str | Omit = OMIT,
        user_id: str | Omit = OMIT,
        link_with: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> list[Identity]:
        """Link a user account.

        Joins two accounts: the one named in the path stays and becomes the primary
        account, the other one turns into one more identity of it and can't be looked up
        on its own any more.

        There are two ways to call this:

        * As the user. Send the user's own token, which needs the scope
          update:current_user_identities, and in link_with the JWT that the second
          account got when it signed in:

            {
              "link_with": "<JWT of the second account>"
            }
        * As an administrator. Send a management token with the scope update:users, and
          say which account to add by provider and user_id; connection_id is only needed
          where the provider has several connections:

            {
              "provider": "auth0",
              "connection_id": "con_8H2wLxKz",
              "user_id": "5f7c8ec7c33c6c004bbafe82"
            }

        Use one way or the other: link_with can't be combined with the three other keys.
        The answer is the list of all identities that the primary account has now.

        Args:
            id: The user_id of the primary account.

        Returns:
            `list[Identity]`, as in the saved response "Linked".

        Raises:
            BadRequestError: Status 400 ("Both ways at once") with a body of `Error`.

        Example:
            >>> await api.users.link_a_user_account("<id>")
        """
        return await self._call(
            LINK_A_USER_ACCOUNT,
            options,
            path={"id": id},
            body={
                "provider": provider,
                "connection_id": connection_id,
                "user_id": user_id,
                "link_with": link_with,
            },
        )

    async def unlink_a_user_account(
        self, id: str, provider: str, user_id: str, **options: Unpack[Options]
    ) -> list[Identity]:
        """Unlink a user account.

        Takes an identity away from a primary account; it becomes an account of its own
        again.

        Needs the scope update:users.

        Args:
            id: The user_id of the primary account.
            provider: Provider of the identity to take away, such as google-oauth2.
            user_id: Id that the user has with that provider, without its prefix.

        Returns:
            `list[Identity]`, as in the saved response "Unlinked".

        Raises:
            NotFoundError: Status 404 ("No such user") with a body of `Error`.

        Example:
            >>> await api.users.unlink_a_user_account("<id>", "<provider>", "<user id>")
        """
        return await self._call(
            UNLINK_A_USER_ACCOUNT,
            options,
            path={"id": id, "provider": provider, "user_id": user_id},
        )
