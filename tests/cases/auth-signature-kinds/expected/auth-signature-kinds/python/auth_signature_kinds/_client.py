"""Auth signature kinds."""

from __future__ import annotations

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

    _user_agent = "auth-signature-kinds/0.1.0"

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

        A variable that is not given is read from the environment variable of its name
        in capitals. The options are those of `ClientOptions`.

        Args:
            user: Read from the environment variable USER_.
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
        """AWS.

        Example:
            >>> api.aws()
        """
        return self._call(AWS, options)

    def oauth_1(self, **options: Unpack[Options]) -> Any:
        """OAuth 1.

        Example:
            >>> api.oauth_1()
        """
        return self._call(OAUTH_1, options)

    def hawk(self, **options: Unpack[Options]) -> Any:
        """Hawk.

        Example:
            >>> api.hawk()
        """
        return self._call(HAWK, options)

    def ntlm(self, **options: Unpack[Options]) -> Any:
        """NTLM.

        Example:
            >>> api.ntlm()
        """
        return self._call(NTLM, options)

    def edge_grid(self, **options: Unpack[Options]) -> Any:
        """EdgeGrid.

        Example:
            >>> api.edge_grid()
        """
        return self._call(EDGE_GRID, options)

    def jwt(self, **options: Unpack[Options]) -> Any:
        """JWT.

        Example:
            >>> api.jwt()
        """
        return self._call(JWT, options)

    def asap(self, **options: Unpack[Options]) -> Any:
        """ASAP.

        Example:
            >>> api.asap()
        """
        return self._call(ASAP, options)


class AsyncAuthSignatureKinds(AsyncClient):
    """Auth signature kinds."""

    _user_agent = "auth-signature-kinds/0.1.0"

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

        A variable that is not given is read from the environment variable of its name
        in capitals. The options are those of `ClientOptions`.

        Args:
            user: Read from the environment variable USER_.
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
        """AWS.

        Example:
            >>> await api.aws()
        """
        return await self._call(AWS, options)

    async def oauth_1(self, **options: Unpack[Options]) -> Any:
        """OAuth 1.

        Example:
            >>> await api.oauth_1()
        """
        return await self._call(OAUTH_1, options)

    async def hawk(self, **options: Unpack[Options]) -> Any:
        """Hawk.

        Example:
            >>> await api.hawk()
        """
        return await self._call(HAWK, options)

    async def ntlm(self, **options: Unpack[Options]) -> Any:
        """NTLM.

        Example:
            >>> await api.ntlm()
        """
        return await self._call(NTLM, options)

    async def edge_grid(self, **options: Unpack[Options]) -> Any:
        """EdgeGrid.

        Example:
            >>> await api.edge_grid()
        """
        return await self._call(EDGE_GRID, options)

    async def jwt(self, **options: Unpack[Options]) -> Any:
        """JWT.

        Example:
            >>> await api.jwt()
        """
        return await self._call(JWT, options)

    async def asap(self, **options: Unpack[Options]) -> Any:
        """ASAP.

        Example:
            >>> await api.asap()
        """
        return await self._call(ASAP, options)
