"""Everything."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, Unpack

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

if TYPE_CHECKING:
    from .urls import AsyncUrls, Urls
    from .query import AsyncQuery, Query
    from .headers import AsyncHeaders, Headers
    from .bodies import AsyncBodies, Bodies
    from .auth import AsyncAuth, Auth
    from .examples import AsyncExamples, Examples
    from .descriptions import AsyncDescriptions, Descriptions
    from .names import AsyncNames, Names
    from .parameters import AsyncParameters, Parameters
    from .variables import AsyncVariables, Variables
    from .settings import AsyncSettings, Settings
    from .items import AsyncItems, Items

AT_THE_ROOT: Operation[Any] = Operation(
    name="At the root",
    method="GET",
    url="{{baseUrl}}/root",
)


class Everything(Client):
    """Everything.

    Every shape that the reader knows, sorted by theme. Nothing here is a real service.
    """

    _user_agent = "everything/1.2.3"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        port: str | None = None,
        password: str | None = None,
        region: str | None = None,
        domain: str | None = None,
        user_id: str | None = None,
        tenant: str | None = None,
        version: str | None = None,
        api_version: str | None = None,
        header_name: str | None = None,
        token: str | None = None,
        credentials: str | None = None,
        user_name: str | None = None,
        count: str | None = None,
        user: str | None = None,
        api_key: str | None = None,
        access_token: str | None = None,
        client_id: str | None = None,
        client_secret: str | None = None,
        access_key: str | None = None,
        secret_key: str | None = None,
        consumer_key: str | None = None,
        consumer_secret: str | None = None,
        token_secret: str | None = None,
        hawk_id: str | None = None,
        hawk_key: str | None = None,
        client_token: str | None = None,
        jwt_secret: str | None = None,
        key_id: str | None = None,
        private_key: str | None = None,
        folder_token: str | None = None,
        id: str | None = None,
        chain_1: str | None = None,
        chain_2: str | None = None,
        n: str | None = None,
        active: str | None = None,
        user_1: str | None = None,
        twice: str | None = None,
        legacy: str | None = None,
        no_value: str | None = None,
        nothing: str | None = None,
        list: str | None = None,
        spaced_name: str | None = None,
        user_name_2: str | None = None,
        user_name_3: str | None = None,
        nope: str | None = None,
        vault_signing_key: str | None = None,
        triple: str | None = None,
        variable: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        A variable that is not given is read from the environment variable of its name
        in capitals, or else has its value in the collection. The options are those of
        `ClientOptions`.

        Args:
            base_url: Where everything is.
            user: Read from the environment variable USER_.
        """
        super().__init__(
            VARIABLES,
            {
                "baseUrl": base_url,
                "port": port,
                "password": password,
                "region": region,
                "domain": domain,
                "user_id": user_id,
                "tenant": tenant,
                "version": version,
                "api_version": api_version,
                "header_name": header_name,
                "token": token,
                "credentials": credentials,
                "user_name": user_name,
                "count": count,
                "user": user,
                "api_key": api_key,
                "access_token": access_token,
                "client_id": client_id,
                "client_secret": client_secret,
                "access_key": access_key,
                "secret_key": secret_key,
                "consumer_key": consumer_key,
                "consumer_secret": consumer_secret,
                "token_secret": token_secret,
                "hawk_id": hawk_id,
                "hawk_key": hawk_key,
                "client_token": client_token,
                "jwt_secret": jwt_secret,
                "key_id": key_id,
                "private_key": private_key,
                "folder_token": folder_token,
                "id": id,
                "chain_1": chain_1,
                "chain_2": chain_2,
                "n": n,
                "active": active,
                "user_1": user_1,
                "twice": twice,
                "legacy": legacy,
                "no_value": no_value,
                "nothing": nothing,
                "list": list,
                " spaced name ": spaced_name,
                "user.name": user_name_2,
                "user-name": user_name_3,
                "$nope": nope,
                "vault:signing-key": vault_signing_key,
                "triple": triple,
                "": variable,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    @cached_property
    def urls(self) -> Urls:
        """URLs."""
        from .urls import Urls

        return Urls(self)

    @cached_property
    def query(self) -> Query:
        """Query."""
        from .query import Query

        return Query(self)

    @cached_property
    def headers(self) -> Headers:
        """Headers."""
        from .headers import Headers

        return Headers(self)

    @cached_property
    def bodies(self) -> Bodies:
        """Bodies."""
        from .bodies import Bodies

        return Bodies(self)

    @cached_property
    def auth(self) -> Auth:
        """Auth."""
        from .auth import Auth

        return Auth(self)

    @cached_property
    def examples(self) -> Examples:
        """Examples."""
        from .examples import Examples

        return Examples(self)

    @cached_property
    def descriptions(self) -> Descriptions:
        """Descriptions."""
        from .descriptions import Descriptions

        return Descriptions(self)

    @cached_property
    def names(self) -> Names:
        """Names."""
        from .names import Names

        return Names(self)

    @cached_property
    def parameters(self) -> Parameters:
        """Parameters."""
        from .parameters import Parameters

        return Parameters(self)

    @cached_property
    def variables(self) -> Variables:
        """Variables."""
        from .variables import Variables

        return Variables(self)

    @cached_property
    def settings(self) -> Settings:
        """Settings."""
        from .settings import Settings

        return Settings(self)

    @cached_property
    def items(self) -> Items:
        """Items."""
        from .items import Items

        return Items(self)

    def at_the_root(self, **options: Unpack[Options]) -> Any:
        """At the root.

        Example:
            >>> api.at_the_root()
        """
        return self._call(AT_THE_ROOT, options)


class AsyncEverything(AsyncClient):
    """Everything.

    Every shape that the reader knows, sorted by theme. Nothing here is a real service.
    """

    _user_agent = "everything/1.2.3"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        port: str | None = None,
        password: str | None = None,
        region: str | None = None,
        domain: str | None = None,
        user_id: str | None = None,
        tenant: str | None = None,
        version: str | None = None,
        api_version: str | None = None,
        header_name: str | None = None,
        token: str | None = None,
        credentials: str | None = None,
        user_name: str | None = None,
        count: str | None = None,
        user: str | None = None,
        api_key: str | None = None,
        access_token: str | None = None,
        client_id: str | None = None,
        client_secret: str | None = None,
        access_key: str | None = None,
        secret_key: str | None = None,
        consumer_key: str | None = None,
        consumer_secret: str | None = None,
        token_secret: str | None = None,
        hawk_id: str | None = None,
        hawk_key: str | None = None,
        client_token: str | None = None,
        jwt_secret: str | None = None,
        key_id: str | None = None,
        private_key: str | None = None,
        folder_token: str | None = None,
        id: str | None = None,
        chain_1: str | None = None,
        chain_2: str | None = None,
        n: str | None = None,
        active: str | None = None,
        user_1: str | None = None,
        twice: str | None = None,
        legacy: str | None = None,
        no_value: str | None = None,
        nothing: str | None = None,
        list: str | None = None,
        spaced_name: str | None = None,
        user_name_2: str | None = None,
        user_name_3: str | None = None,
        nope: str | None = None,
        vault_signing_key: str | None = None,
        triple: str | None = None,
        variable: str | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        A variable that is not given is read from the environment variable of its name
        in capitals, or else has its value in the collection. The options are those of
        `ClientOptions`.

        Args:
            base_url: Where everything is.
            user: Read from the environment variable USER_.
        """
        super().__init__(
            VARIABLES,
            {
                "baseUrl": base_url,
                "port": port,
                "password": password,
                "region": region,
                "domain": domain,
                "user_id": user_id,
                "tenant": tenant,
                "version": version,
                "api_version": api_version,
                "header_name": header_name,
                "token": token,
                "credentials": credentials,
                "user_name": user_name,
                "count": count,
                "user": user,
                "api_key": api_key,
                "access_token": access_token,
                "client_id": client_id,
                "client_secret": client_secret,
                "access_key": access_key,
                "secret_key": secret_key,
                "consumer_key": consumer_key,
                "consumer_secret": consumer_secret,
                "token_secret": token_secret,
                "hawk_id": hawk_id,
                "hawk_key": hawk_key,
                "client_token": client_token,
                "jwt_secret": jwt_secret,
                "key_id": key_id,
                "private_key": private_key,
                "folder_token": folder_token,
                "id": id,
                "chain_1": chain_1,
                "chain_2": chain_2,
                "n": n,
                "active": active,
                "user_1": user_1,
                "twice": twice,
                "legacy": legacy,
                "no_value": no_value,
                "nothing": nothing,
                "list": list,
                " spaced name ": spaced_name,
                "user.name": user_name_2,
                "user-name": user_name_3,
                "$nope": nope,
                "vault:signing-key": vault_signing_key,
                "triple": triple,
                "": variable,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    @cached_property
    def urls(self) -> AsyncUrls:
        """URLs."""
        from .urls import AsyncUrls

        return AsyncUrls(self)

    @cached_property
    def query(self) -> AsyncQuery:
        """Query."""
        from .query import AsyncQuery

        return AsyncQuery(self)

    @cached_property
    def headers(self) -> AsyncHeaders:
        """Headers."""
        from .headers import AsyncHeaders

        return AsyncHeaders(self)

    @cached_property
    def bodies(self) -> AsyncBodies:
        """Bodies."""
        from .bodies import AsyncBodies

        return AsyncBodies(self)

    @cached_property
    def auth(self) -> AsyncAuth:
        """Auth."""
        from .auth import AsyncAuth

        return AsyncAuth(self)

    @cached_property
    def examples(self) -> AsyncExamples:
        """Examples."""
        from .examples import AsyncExamples

        return AsyncExamples(self)

    @cached_property
    def descriptions(self) -> AsyncDescriptions:
        """Descriptions."""
        from .descriptions import AsyncDescriptions

        return AsyncDescriptions(self)

    @cached_property
    def names(self) -> AsyncNames:
        """Names."""
        from .names import AsyncNames

        return AsyncNames(self)

    @cached_property
    def parameters(self) -> AsyncParameters:
        """Parameters."""
        from .parameters import AsyncParameters

        return AsyncParameters(self)

    @cached_property
    def variables(self) -> AsyncVariables:
        """Variables."""
        from .variables import AsyncVariables

        return AsyncVariables(self)

    @cached_property
    def settings(self) -> AsyncSettings:
        """Settings."""
        from .settings import AsyncSettings

        return AsyncSettings(self)

    @cached_property
    def items(self) -> AsyncItems:
        """Items."""
        from .items import AsyncItems

        return AsyncItems(self)

    async def at_the_root(self, **options: Unpack[Options]) -> Any:
        """At the root.

        Example:
            >>> await api.at_the_root()
        """
        return await self._call(AT_THE_ROOT, options)
