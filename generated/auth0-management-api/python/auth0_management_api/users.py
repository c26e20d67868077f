"""Users."""

from typing import NotRequired, TypedDict, Unpack

from ._core import OMIT, AsyncResource, Omit, Operation, Options, Resource


class ListUsersResultItemIdentitiesItem(TypedDict):
    connection: str
    user_id: str
    provider: str
    isSocial: bool


class ListUsersResultItemUserMetadata(TypedDict):
    language: str


class ListUsersResultItemAppMetadata(TypedDict):
    plan: str
    seats: int


class ListUsersResultItem(TypedDict):
    user_id: str
    email: str
    email_verified: bool
    name: str
    nickname: str
    picture: str
    created_at: str
    updated_at: str
    last_login: str
    logins_count: int
    blocked: bool
    identities: list[ListUsersResultItemIdentitiesItem]
    user_metadata: ListUsersResultItemUserMetadata
    app_metadata: ListUsersResultItemAppMetadata


class CreateAUserUserMetadata(TypedDict, total=False):
    language: str


class CreateAUserAppMetadata(TypedDict, total=False):
    plan: str
    seats: int


class CreateAUserResultIdentitiesItem(TypedDict):
    connection: str
    user_id: str
    provider: str
    isSocial: bool


class CreateAUserResultUserMetadata(TypedDict):
    language: str


class CreateAUserResultAppMetadata(TypedDict):
    plan: str
    seats: int


class CreateAUserResult(TypedDict):
    user_id: str
    email: str
    email_verified: bool
    name: str
    nickname: str
    picture: str
    created_at: str
    updated_at: str
    last_login: str
    logins_count: int
    blocked: bool
    identities: list[CreateAUserResultIdentitiesItem]
    user_metadata: CreateAUserResultUserMetadata
    app_metadata: CreateAUserResultAppMetadata


class GetAUserResultIdentitiesItem(TypedDict):
    connection: str
    user_id: str
    provider: str
    isSocial: bool


class GetAUserResultUserMetadata(TypedDict):
    language: str


class GetAUserResultAppMetadata(TypedDict):
    plan: str
    seats: int


class GetAUserResult(TypedDict):
    user_id: str
    email: str
    email_verified: bool
    name: str
    nickname: str
    picture: str
    created_at: str
    updated_at: str
    last_login: str
    logins_count: int
    blocked: bool
    identities: list[GetAUserResultIdentitiesItem]
    user_metadata: GetAUserResultUserMetadata
    app_metadata: GetAUserResultAppMetadata


class UpdateAUserUserMetadata(TypedDict, total=False):
    language: str


class UpdateAUserAppMetadata(TypedDict, total=False):
    plan: str
    seats: int


class UpdateAUserResultIdentitiesItem(TypedDict):
    connection: str
    user_id: str
    provider: str
    isSocial: bool


class UpdateAUserResultUserMetadata(TypedDict):
    language: str


class UpdateAUserResultAppMetadata(TypedDict):
    plan: str
    seats: int


class UpdateAUserResult(TypedDict):
    user_id: str
    email: str
    email_verified: bool
    name: str
    nickname: str
    picture: str
    created_at: str
    updated_at: str
    last_login: str
    logins_count: int
    blocked: bool
    identities: list[UpdateAUserResultIdentitiesItem]
    user_metadata: UpdateAUserResultUserMetadata
    app_metadata: UpdateAUserResultAppMetadata


class LinkAUserAccountResultItemProfileData(TypedDict):
    email: str
    email_verified: bool
    name: str


class LinkAUserAccountResultItem(TypedDict):
    connection: str
    user_id: str
    provider: str
    isSocial: bool
    access_token: NotRequired[str]
    profileData: NotRequired[LinkAUserAccountResultItemProfileData]


class UnlinkAUserAccountResultItem(TypedDict):
    connection: str
    user_id: str
    provider: str
    isSocial: bool


LIST_USERS: Operation[list[ListUsersResultItem]] = Operation(
    name="Users/List users",
    method="GET",
    url="https://{{auth0_domain}}/api/v2/users",
    headers=(("Authorization", "Bearer {{auth0_token}}"),),
)

CREATE_A_USER: Operation[CreateAUserResult] = Operation(
    name="Users/Create a user",
    method="POST",
    url="https://{{auth0_domain}}/api/v2/users",
    headers=(
        ("Authorization", "Bearer {{auth0_token}}"),
        ("Content-Type", "application/json"),
    ),
    body="json",
)

GET_A_USER: Operation[GetAUserResult] = Operation(
    name="Users/Get a user",
    method="GET",
    url="https://{{auth0_domain}}/api/v2/users/:id",
    headers=(("Authorization", "Bearer {{auth0_token}}"),),
)

UPDATE_A_USER: Operation[UpdateAUserResult] = Operation(
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

LINK_A_USER_ACCOUNT: Operation[list[LinkAUserAccountResultItem]] = Operation(
    name="Users/Link a user account",
    method="POST",
    url="https://{{auth0_domain}}/api/v2/users/:id/identities",
    headers=(
        ("Authorization", "Bearer {{auth0_token}}"),
        ("Content-Type", "application/json"),
    ),
    body="json",
)

UNLINK_A_USER_ACCOUNT: Operation[list[UnlinkAUserAccountResultItem]] = Operation(
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
    ) -> list[ListUsersResultItem]:
        """List users.

        Lists or searches users, a page at a time.

        Without q all users are listed. A search reaches at most the first 1000 users:
        export them if you need more.

        Needs the scope read:users.

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
        user_metadata: CreateAUserUserMetadata | Omit = OMIT,
        app_metadata: CreateAUserAppMetadata | Omit = OMIT,
        **options: Unpack[Options],
    ) -> CreateAUserResult:
        """Create a user.

        Creates a user in a database or passwordless connection. Which fields are
        required depends on the connection: a database wants email and password, SMS
        wants phone_number.

        Needs the scope create:users.
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
    ) -> GetAUserResult:
        """Get a user.

        Returns one user.

        Needs the scope read:users; with the token of the user, read:current_user.

        Args:
            id: The user_id of the user, with its provider:
                auth0|5f7c8ec7c33c6c004bbafe82.
            fields: Names of the fields to return (or to leave out), separated by
                commas.
            include_fields: Whether fields names what to return.
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
        user_metadata: UpdateAUserUserMetadata | Omit = OMIT,
        app_metadata: UpdateAUserAppMetadata | Omit = OMIT,
        **options: Unpack[Options],
    ) -> UpdateAUserResult:
        """Update a user.

        Changes the fields that are sent; the others stay as they are. The first level
        of user_metadata and app_metadata is merged, deeper levels are replaced.

        Needs the scope update:users.

        Args:
            id: The user_id of the user.
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
    ) -> list[LinkAUserAccountResultItem]:
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
    ) -> list[UnlinkAUserAccountResultItem]:
        """Unlink a user account.

        Takes an identity away from a primary account; it becomes an account of its own
        again.

        Needs the scope update:users.

        Args:
            id: The user_id of the primary account.
            provider: Provider of the identity to take away, such as google-oauth2.
            user_id: Id that the user has with that provider, without its prefix.
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
    ) -> list[ListUsersResultItem]:
        """List users.

        Lists or searches users, a page at a time.

        Without q all users are listed. A search reaches at most the first 1000 users:
        export them if you need more.

        Needs the scope read:users.

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
        user_metadata: CreateAUserUserMetadata | Omit = OMIT,
        app_metadata: CreateAUserAppMetadata | Omit = OMIT,
        **options: Unpack[Options],
    ) -> CreateAUserResult:
        """Create a user.

        Creates a user in a database or passwordless connection. Which fields are
        required depends on the connection: a database wants email and password, SMS
        wants phone_number.

        Needs the scope create:users.
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
    ) -> GetAUserResult:
        """Get a user.

        Returns one user.

        Needs the scope read:users; with the token of the user, read:current_user.

        Args:
            id: The user_id of the user, with its provider:
                auth0|5f7c8ec7c33c6c004bbafe82.
            fields: Names of the fields to return (or to leave out), separated by
                commas.
            include_fields: Whether fields names what to return.
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
        user_metadata: UpdateAUserUserMetadata | Omit = OMIT,
        app_metadata: UpdateAUserAppMetadata | Omit = OMIT,
        **options: Unpack[Options],
    ) -> UpdateAUserResult:
        """Update a user.

        Changes the fields that are sent; the others stay as they are. The first level
        of user_metadata and app_metadata is merged, deeper levels are replaced.

        Needs the scope update:users.

        Args:
            id: The user_id of the user.
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
    ) -> list[LinkAUserAccountResultItem]:
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
    ) -> list[UnlinkAUserAccountResultItem]:
        """Unlink a user account.

        Takes an identity away from a primary account; it becomes an account of its own
        again.

        Needs the scope update:users.

        Args:
            id: The user_id of the primary account.
            provider: Provider of the identity to take away, such as google-oauth2.
            user_id: Id that the user has with that provider, without its prefix.
        """
        return await self._call(
            UNLINK_A_USER_ACCOUNT,
            options,
            path={"id": id, "provider": provider, "user_id": user_id},
        )
