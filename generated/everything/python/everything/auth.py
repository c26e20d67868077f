"""Auth."""

from __future__ import annotations

from functools import cached_property
from typing import Any, Unpack

from ._auth import (
    API_KEY_AUTH,
    API_KEY_AUTH_2,
    ASAP_AUTH,
    AWS_SIG_V4_AUTH,
    BASIC_AUTH_2,
    BEARER_AUTH,
    BEARER_AUTH_2,
    DIGEST_AUTH,
    EDGE_GRID_AUTH,
    HAWK_AUTH,
    JWT_AUTH,
    NTLM_AUTH,
    OAUTH1_AUTH,
    OAUTH2_AUTH,
    OAUTH2_AUTH_2,
)
from ._core import AsyncResource, Operation, Options, Resource

BASIC: Operation[Any] = Operation(
    name="Auth/Kinds/Basic",
    method="GET",
    url="{{baseUrl}}/basic",
    auth=BASIC_AUTH_2,
)

BEARER: Operation[Any] = Operation(
    name="Auth/Kinds/Bearer",
    method="GET",
    url="{{baseUrl}}/bearer",
    auth=BEARER_AUTH,
)

API_KEY_IN_A_HEADER: Operation[Any] = Operation(
    name="Auth/Kinds/API key in a header",
    method="GET",
    url="{{baseUrl}}/api-key-in-a-header",
    auth=API_KEY_AUTH,
)

API_KEY_IN_THE_QUERY: Operation[Any] = Operation(
    name="Auth/Kinds/API key in the query",
    method="GET",
    url="{{baseUrl}}/api-key-in-the-query",
    auth=API_KEY_AUTH_2,
)

OAUTH_2_0: Operation[Any] = Operation(
    name="Auth/Kinds/OAuth 2.0",
    method="GET",
    url="{{baseUrl}}/oauth-2-0",
    auth=OAUTH2_AUTH,
)

OAUTH_2_0_IN_THE_QUERY: Operation[Any] = Operation(
    name="Auth/Kinds/OAuth 2.0 in the query",
    method="GET",
    url="{{baseUrl}}/oauth-2-0-in-the-query",
    auth=OAUTH2_AUTH_2,
)

DIGEST: Operation[Any] = Operation(
    name="Auth/Kinds/Digest",
    method="GET",
    url="{{baseUrl}}/digest",
    auth=DIGEST_AUTH,
)

AWS_SIGNATURE: Operation[Any] = Operation(
    name="Auth/Kinds/AWS Signature",
    method="GET",
    url="{{baseUrl}}/aws-signature",
    auth=AWS_SIG_V4_AUTH,
)

OAUTH_1_0: Operation[Any] = Operation(
    name="Auth/Kinds/OAuth 1.0",
    method="GET",
    url="{{baseUrl}}/oauth-1-0",
    auth=OAUTH1_AUTH,
)

HAWK: Operation[Any] = Operation(
    name="Auth/Kinds/Hawk",
    method="GET",
    url="{{baseUrl}}/hawk",
    auth=HAWK_AUTH,
)

NTLM: Operation[Any] = Operation(
    name="Auth/Kinds/NTLM",
    method="GET",
    url="{{baseUrl}}/ntlm",
    auth=NTLM_AUTH,
)

EDGE_GRID: Operation[Any] = Operation(
    name="Auth/Kinds/EdgeGrid",
    method="GET",
    url="{{baseUrl}}/edgegrid",
    auth=EDGE_GRID_AUTH,
)

JWT: Operation[Any] = Operation(
    name="Auth/Kinds/JWT",
    method="GET",
    url="{{baseUrl}}/jwt",
    auth=JWT_AUTH,
)

ASAP: Operation[Any] = Operation(
    name="Auth/Kinds/ASAP",
    method="GET",
    url="{{baseUrl}}/asap",
    auth=ASAP_AUTH,
)

NO_AUTH: Operation[Any] = Operation(
    name="Auth/Kinds/No auth",
    method="GET",
    url="{{baseUrl}}/no-auth",
)

FROM_TWO_FOLDERS_UP: Operation[Any] = Operation(
    name="Auth/Inherited/Deeper/From two folders up",
    method="GET",
    url="{{baseUrl}}/from-two-folders-up",
    auth=BEARER_AUTH_2,
)

FROM_THE_FOLDER: Operation[Any] = Operation(
    name="Auth/Inherited/From the folder",
    method="GET",
    url="{{baseUrl}}/from-the-folder",
    auth=BEARER_AUTH_2,
)

NULL_INHERITS: Operation[Any] = Operation(
    name="Auth/Inherited/Null inherits",
    method="GET",
    url="{{baseUrl}}/null-inherits",
    auth=BEARER_AUTH_2,
)

EMPTY_INHERITS: Operation[Any] = Operation(
    name="Auth/Inherited/Empty inherits",
    method="GET",
    url="{{baseUrl}}/empty-inherits",
    auth=BEARER_AUTH_2,
)

SWITCHED_OFF: Operation[Any] = Operation(
    name="Auth/Inherited/Switched off",
    method="GET",
    url="{{baseUrl}}/switched-off",
)

OBJECT_FORM: Operation[Any] = Operation(
    name="Auth/Inherited/Object form",
    method="GET",
    url="{{baseUrl}}/object-form",
    auth=BASIC_AUTH_2,
)

UNKNOWN_KIND: Operation[Any] = Operation(
    name="Auth/Inherited/Unknown kind",
    method="GET",
    url="{{baseUrl}}/unknown-kind",
)

KIND_WITHOUT_PARAMETERS: Operation[Any] = Operation(
    name="Auth/Inherited/Kind without parameters",
    method="GET",
    url="{{baseUrl}}/kind-without-parameters",
)

AUTH_OVER_A_HEADER: Operation[Any] = Operation(
    name="Auth/Inherited/Auth over a header",
    method="GET",
    url="{{baseUrl}}/auth-over-a-header",
    headers=(("Authorization", "Bearer by-hand"),),
    auth=BEARER_AUTH_2,
)


class Kinds(Resource):
    """Kinds.

    One request a kind.
    """

    def basic(self, **options: Unpack[Options]) -> Any:
        """Basic.

        Example:
            >>> api.auth.kinds.basic()
        """
        return self._call(BASIC, options)

    def bearer(self, **options: Unpack[Options]) -> Any:
        """Bearer.

        Example:
            >>> api.auth.kinds.bearer()
        """
        return self._call(BEARER, options)

    def api_key_in_a_header(self, **options: Unpack[Options]) -> Any:
        """API key in a header.

        Example:
            >>> api.auth.kinds.api_key_in_a_header()
        """
        return self._call(API_KEY_IN_A_HEADER, options)

    def api_key_in_the_query(self, **options: Unpack[Options]) -> Any:
        """API key in the query.

        Example:
            >>> api.auth.kinds.api_key_in_the_query()
        """
        return self._call(API_KEY_IN_THE_QUERY, options)

    def oauth_2_0(self, **options: Unpack[Options]) -> Any:
        """OAuth 2.0.

        Example:
            >>> api.auth.kinds.oauth_2_0()
        """
        return self._call(OAUTH_2_0, options)

    def oauth_2_0_in_the_query(self, **options: Unpack[Options]) -> Any:
        """OAuth 2.0 in the query.

        Example:
            >>> api.auth.kinds.oauth_2_0_in_the_query()
        """
        return self._call(OAUTH_2_0_IN_THE_QUERY, options)

    def digest(self, **options: Unpack[Options]) -> Any:
        """Digest.

        Example:
            >>> api.auth.kinds.digest()
        """
        return self._call(DIGEST, options)

    def aws_signature(self, **options: Unpack[Options]) -> Any:
        """AWS Signature.

        Example:
            >>> api.auth.kinds.aws_signature()
        """
        return self._call(AWS_SIGNATURE, options)

    def oauth_1_0(self, **options: Unpack[Options]) -> Any:
        """OAuth 1.0.

        Example:
            >>> api.auth.kinds.oauth_1_0()
        """
        return self._call(OAUTH_1_0, options)

    def hawk(self, **options: Unpack[Options]) -> Any:
        """Hawk.

        Example:
            >>> api.auth.kinds.hawk()
        """
        return self._call(HAWK, options)

    def ntlm(self, **options: Unpack[Options]) -> Any:
        """NTLM.

        Example:
            >>> api.auth.kinds.ntlm()
        """
        return self._call(NTLM, options)

    def edge_grid(self, **options: Unpack[Options]) -> Any:
        """EdgeGrid.

        Example:
            >>> api.auth.kinds.edge_grid()
        """
        return self._call(EDGE_GRID, options)

    def jwt(self, **options: Unpack[Options]) -> Any:
        """JWT.

        Example:
            >>> api.auth.kinds.jwt()
        """
        return self._call(JWT, options)

    def asap(self, **options: Unpack[Options]) -> Any:
        """ASAP.

        Example:
            >>> api.auth.kinds.asap()
        """
        return self._call(ASAP, options)

    def no_auth(self, **options: Unpack[Options]) -> Any:
        """No auth.

        Example:
            >>> api.auth.kinds.no_auth()
        """
        return self._call(NO_AUTH, options)


class Deeper(Resource):
    """Deeper.

    Says nothing: the folder above does.
    """

    def from_two_folders_up(self, **options: Unpack[Options]) -> Any:
        """From two folders up.

        Example:
            >>> api.auth.inherited.deeper.from_two_folders_up()
        """
        return self._call(FROM_TWO_FOLDERS_UP, options)


class Inherited(Resource):
    """Inherited.

    This folder says bearer.
    """

    @cached_property
    def deeper(self) -> Deeper:
        """Deeper."""
        return Deeper(self)

    def from_the_folder(self, **options: Unpack[Options]) -> Any:
        """From the folder.

        Example:
            >>> api.auth.inherited.from_the_folder()
        """
        return self._call(FROM_THE_FOLDER, options)

    def null_inherits(self, **options: Unpack[Options]) -> Any:
        """Null inherits.

        Example:
            >>> api.auth.inherited.null_inherits()
        """
        return self._call(NULL_INHERITS, options)

    def empty_inherits(self, **options: Unpack[Options]) -> Any:
        """Empty inherits.

        Example:
            >>> api.auth.inherited.empty_inherits()
        """
        return self._call(EMPTY_INHERITS, options)

    def switched_off(self, **options: Unpack[Options]) -> Any:
        """Switched off.

        Example:
            >>> api.auth.inherited.switched_off()
        """
        return self._call(SWITCHED_OFF, options)

    def object_form(self, **options: Unpack[Options]) -> Any:
        """Object form.

        Example:
            >>> api.auth.inherited.object_form()
        """
        return self._call(OBJECT_FORM, options)

    def unknown_kind(self, **options: Unpack[Options]) -> Any:
        """Unknown kind.

        Example:
            >>> api.auth.inherited.unknown_kind()
        """
        return self._call(UNKNOWN_KIND, options)

    def kind_without_parameters(self, **options: Unpack[Options]) -> Any:
        """Kind without parameters.

        Example:
            >>> api.auth.inherited.kind_without_parameters()
        """
        return self._call(KIND_WITHOUT_PARAMETERS, options)

    def auth_over_a_header(self, **options: Unpack[Options]) -> Any:
        """Auth over a header.

        Example:
            >>> api.auth.inherited.auth_over_a_header()
        """
        return self._call(AUTH_OVER_A_HEADER, options)


class Auth(Resource):
    """Auth.

    All kinds of auth, and how it is inherited.
    """

    @cached_property
    def kinds(self) -> Kinds:
        """Kinds."""
        return Kinds(self)

    @cached_property
    def inherited(self) -> Inherited:
        """Inherited."""
        return Inherited(self)


class AsyncKinds(AsyncResource):
    """Kinds.

    One request a kind.
    """

    async def basic(self, **options: Unpack[Options]) -> Any:
        """Basic.

        Example:
            >>> await api.auth.kinds.basic()
        """
        return await self._call(BASIC, options)

    async def bearer(self, **options: Unpack[Options]) -> Any:
        """Bearer.

        Example:
            >>> await api.auth.kinds.bearer()
        """
        return await self._call(BEARER, options)

    async def api_key_in_a_header(self, **options: Unpack[Options]) -> Any:
        """API key in a header.

        Example:
            >>> await api.auth.kinds.api_key_in_a_header()
        """
        return await self._call(API_KEY_IN_A_HEADER, options)

    async def api_key_in_the_query(self, **options: Unpack[Options]) -> Any:
        """API key in the query.

        Example:
            >>> await api.auth.kinds.api_key_in_the_query()
        """
        return await self._call(API_KEY_IN_THE_QUERY, options)

    async def oauth_2_0(self, **options: Unpack[Options]) -> Any:
        """OAuth 2.0.

        Example:
            >>> await api.auth.kinds.oauth_2_0()
        """
        return await self._call(OAUTH_2_0, options)

    async def oauth_2_0_in_the_query(self, **options: Unpack[Options]) -> Any:
        """OAuth 2.0 in the query.

        Example:
            >>> await api.auth.kinds.oauth_2_0_in_the_query()
        """
        return await self._call(OAUTH_2_0_IN_THE_QUERY, options)

    async def digest(self, **options: Unpack[Options]) -> Any:
        """Digest.

        Example:
            >>> await api.auth.kinds.digest()
        """
        return await self._call(DIGEST, options)

    async def aws_signature(self, **options: Unpack[Options]) -> Any:
        """AWS Signature.

        Example:
            >>> await api.auth.kinds.aws_signature()
        """
        return await self._call(AWS_SIGNATURE, options)

    async def oauth_1_0(self, **options: Unpack[Options]) -> Any:
        """OAuth 1.0.

        Example:
            >>> await api.auth.kinds.oauth_1_0()
        """
        return await self._call(OAUTH_1_0, options)

    async def hawk(self, **options: Unpack[Options]) -> Any:
        """Hawk.

        Example:
            >>> await api.auth.kinds.hawk()
        """
        return await self._call(HAWK, options)

    async def ntlm(self, **options: Unpack[Options]) -> Any:
        """NTLM.

        Example:
            >>> await api.auth.kinds.ntlm()
        """
        return await self._call(NTLM, options)

    async def edge_grid(self, **options: Unpack[Options]) -> Any:
        """EdgeGrid.

        Example:
            >>> await api.auth.kinds.edge_grid()
        """
        return await self._call(EDGE_GRID, options)

    async def jwt(self, **options: Unpack[Options]) -> Any:
        """JWT.

        Example:
            >>> await api.auth.kinds.jwt()
        """
        return await self._call(JWT, options)

    async def asap(self, **options: Unpack[Options]) -> Any:
        """ASAP.

        Example:
            >>> await api.auth.kinds.asap()
        """
        return await self._call(ASAP, options)

    async def no_auth(self, **options: Unpack[Options]) -> Any:
        """No auth.

        Example:
            >>> await api.auth.kinds.no_auth()
        """
        return await self._call(NO_AUTH, options)


class AsyncDeeper(AsyncResource):
    """Deeper.

    Says nothing: the folder above does.
    """

    async def from_two_folders_up(self, **options: Unpack[Options]) -> Any:
        """From two folders up.

        Example:
            >>> await api.auth.inherited.deeper.from_two_folders_up()
        """
        return await self._call(FROM_TWO_FOLDERS_UP, options)


class AsyncInherited(AsyncResource):
    """Inherited.

    This folder says bearer.
    """

    @cached_property
    def deeper(self) -> AsyncDeeper:
        """Deeper."""
        return AsyncDeeper(self)

    async def from_the_folder(self, **options: Unpack[Options]) -> Any:
        """From the folder.

        Example:
            >>> await api.auth.inherited.from_the_folder()
        """
        return await self._call(FROM_THE_FOLDER, options)

    async def null_inherits(self, **options: Unpack[Options]) -> Any:
        """Null inherits.

        Example:
            >>> await api.auth.inherited.null_inherits()
        """
        return await self._call(NULL_INHERITS, options)

    async def empty_inherits(self, **options: Unpack[Options]) -> Any:
        """Empty inherits.

        Example:
            >>> await api.auth.inherited.empty_inherits()
        """
        return await self._call(EMPTY_INHERITS, options)

    async def switched_off(self, **options: Unpack[Options]) -> Any:
        """Switched off.

        Example:
            >>> await api.auth.inherited.switched_off()
        """
        return await self._call(SWITCHED_OFF, options)

    async def object_form(self, **options: Unpack[Options]) -> Any:
        """Object form.

        Example:
            >>> await api.auth.inherited.object_form()
        """
        return await self._call(OBJECT_FORM, options)

    async def unknown_kind(self, **options: Unpack[Options]) -> Any:
        """Unknown kind.

        Example:
            >>> await api.auth.inherited.unknown_kind()
        """
        return await self._call(UNKNOWN_KIND, options)

    async def kind_without_parameters(self, **options: Unpack[Options]) -> Any:
        """Kind without parameters.

        Example:
            >>> await api.auth.inherited.kind_without_parameters()
        """
        return await self._call(KIND_WITHOUT_PARAMETERS, options)

    async def auth_over_a_header(self, **options: Unpack[Options]) -> Any:
        """Auth over a header.

        Example:
            >>> await api.auth.inherited.auth_over_a_header()
        """
        return await self._call(AUTH_OVER_A_HEADER, options)


class AsyncAuth(AsyncResource):
    """Auth.

    All kinds of auth, and how it is inherited.
    """

    @cached_property
    def kinds(self) -> AsyncKinds:
        """Kinds."""
        return AsyncKinds(self)

    @cached_property
    def inherited(self) -> AsyncInherited:
        """Inherited."""
        return AsyncInherited(self)
