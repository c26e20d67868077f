"""Auth signature kinds."""

from collections.abc import Mapping
from typing import Any, Unpack

from ._auth import (
    ASAP_AUTH,
    AWS_SIG_V4_AUTH,
    EDGE_GRID_AUTH,
    HAWK_AUTH,
    JWT_AUTH,
    NTLM_AUTH,
    OAUTH1_AUTH,
)
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

AWS: Operation[Any] = Operation(
    name="AWS",
    method="GET",
    url="{{baseUrl}}/items",
    auth=AWS_SIG_V4_AUTH,
)

OAUTH_1: Operation[Any] = Operation(
    name="OAuth 1",
    method="GET",
    url="{{baseUrl}}/items",
    auth=OAUTH1_AUTH,
)

HAWK: Operation[Any] = Operation(
    name="Hawk",
    method="GET",
    url="{{baseUrl}}/items",
    auth=HAWK_AUTH,
)

NTLM: Operation[Any] = Operation(
    name="NTLM",
    method="GET",
    url="{{baseUrl}}/items",
    auth=NTLM_AUTH,
)

EDGE_GRID: Operation[Any] = Operation(
    name="EdgeGrid",
    method="GET",
    url="{{baseUrl}}/items",
    auth=EDGE_GRID_AUTH,
)

JWT: Operation[Any] = Operation(
    name="JWT",
    method="GET",
    url="{{baseUrl}}/items",
    auth=JWT_AUTH,
)

ASAP: Operation[Any] = Operation(
    name="ASAP",
    method="GET",
    url="{{baseUrl}}/items",
    auth=ASAP_AUTH,
)


class AuthSignatureKinds(Client):
    """Auth signature kinds."""

    _user_agent = "auth-signature-kinds"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        access_key: str | None = None,
        secret_key: str | None = None,
        consumer_key: str | None = None,
        consumer_secret: str | None = None,
        hawk_id: str | None = None,
        hawk_key: str | None = None,
        user: str | None = None,
        password: str | None = None,
        access_token: str | None = None,
        client_token: str | None = None,
        client_secret: str | None = None,
        jwt_secret: str | None = None,
        key_id: str | None = None,
        private_key: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        Args:
            base_url: Default: the environment variable BASE_URL.
            access_key: Default: the environment variable ACCESS_KEY.
            secret_key: Default: the environment variable SECRET_KEY.
            consumer_key: Default: the environment variable CONSUMER_KEY.
            consumer_secret: Default: the environment variable CONSUMER_SECRET.
            hawk_id: Default: the environment variable HAWK_ID.
            hawk_key: Default: the environment variable HAWK_KEY.
            user: Default: the environment variable USER_.
            password: Default: the environment variable PASSWORD.
            access_token: Default: the environment variable ACCESS_TOKEN.
            client_token: Default: the environment variable CLIENT_TOKEN.
            client_secret: Default: the environment variable CLIENT_SECRET.
            jwt_secret: Default: the environment variable JWT_SECRET.
            key_id: Default: the environment variable KEY_ID.
            private_key: Default: the environment variable PRIVATE_KEY.
        """
        super().__init__(
            VARIABLES,
            {
                "baseUrl": base_url,
                "access_key": access_key,
                "secret_key": secret_key,
                "consumer_key": consumer_key,
                "consumer_secret": consumer_secret,
                "hawk_id": hawk_id,
                "hawk_key": hawk_key,
                "user": user,
                "password": password,
                "access_token": access_token,
                "client_token": client_token,
                "client_secret": client_secret,
                "jwt_secret": jwt_secret,
                "key_id": key_id,
                "private_key": private_key,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    def aws(self, **options: Unpack[Options]) -> Any:
        """AWS."""
        return self._call(AWS, options)

    def oauth_1(self, **options: Unpack[Options]) -> Any:
        """OAuth 1."""
        return self._call(OAUTH_1, options)

    def hawk(self, **options: Unpack[Options]) -> Any:
        """Hawk."""
        return self._call(HAWK, options)

    def ntlm(self, **options: Unpack[Options]) -> Any:
        """NTLM."""
        return self._call(NTLM, options)

    def edge_grid(self, **options: Unpack[Options]) -> Any:
        """EdgeGrid."""
        return self._call(EDGE_GRID, options)

    def jwt(self, **options: Unpack[Options]) -> Any:
        """JWT."""
        return self._call(JWT, options)

    def asap(self, **options: Unpack[Options]) -> Any:
        """ASAP."""
        return self._call(ASAP, options)


class AsyncAuthSignatureKinds(AsyncClient):
    """Auth signature kinds."""

    _user_agent = "auth-signature-kinds"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        access_key: str | None = None,
        secret_key: str | None = None,
        consumer_key: str | None = None,
        consumer_secret: str | None = None,
        hawk_id: str | None = None,
        hawk_key: str | None = None,
        user: str | None = None,
        password: str | None = None,
        access_token: str | None = None,
        client_token: str | None = None,
        client_secret: str | None = None,
        jwt_secret: str | None = None,
        key_id: str | None = None,
        private_key: str | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        Args:
            base_url: Default: the environment variable BASE_URL.
            access_key: Default: the environment variable ACCESS_KEY.
            secret_key: Default: the environment variable SECRET_KEY.
            consumer_key: Default: the environment variable CONSUMER_KEY.
            consumer_secret: Default: the environment variable CONSUMER_SECRET.
            hawk_id: Default: the environment variable HAWK_ID.
            hawk_key: Default: the environment variable HAWK_KEY.
            user: Default: the environment variable USER_.
            password: Default: the environment variable PASSWORD.
            access_token: Default: the environment variable ACCESS_TOKEN.
            client_token: Default: the environment variable CLIENT_TOKEN.
            client_secret: Default: the environment variable CLIENT_SECRET.
            jwt_secret: Default: the environment variable JWT_SECRET.
            key_id: Default: the environment variable KEY_ID.
            private_key: Default: the environment variable PRIVATE_KEY.
        """
        super().__init__(
            VARIABLES,
            {
                "baseUrl": base_url,
                "access_key": access_key,
                "secret_key": secret_key,
                "consumer_key": consumer_key,
                "consumer_secret": consumer_secret,
                "hawk_id": hawk_id,
                "hawk_key": hawk_key,
                "user": user,
                "password": password,
                "access_token": access_token,
                "client_token": client_token,
                "client_secret": client_secret,
                "jwt_secret": jwt_secret,
                "key_id": key_id,
                "private_key": private_key,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    async def aws(self, **options: Unpack[Options]) -> Any:
        """AWS."""
        return await self._call(AWS, options)

    async def oauth_1(self, **options: Unpack[Options]) -> Any:
        """OAuth 1."""
        return await self._call(OAUTH_1, options)

    async def hawk(self, **options: Unpack[Options]) -> Any:
        """Hawk."""
        return await self._call(HAWK, options)

    async def ntlm(self, **options: Unpack[Options]) -> Any:
        """NTLM."""
        return await self._call(NTLM, options)

    async def edge_grid(self, **options: Unpack[Options]) -> Any:
        """EdgeGrid."""
        return await self._call(EDGE_GRID, options)

    async def jwt(self, **options: Unpack[Options]) -> Any:
        """JWT."""
        return await self._call(JWT, options)

    async def asap(self, **options: Unpack[Options]) -> Any:
        """ASAP."""
        return await self._call(ASAP, options)
