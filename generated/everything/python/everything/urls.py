"""URLs."""

from __future__ import annotations

from typing import Any, Unpack

from ._auth import BASIC_AUTH
from ._core import OMIT, AsyncResource, Omit, Operation, Options, Resource

URL_AS_A_STRING: Operation[Any] = Operation(
    name="URLs/URL as a string",
    method="GET",
    url="{{baseUrl}}/string",
)

URL_AS_AN_OBJECT: Operation[Any] = Operation(
    name="URLs/URL as an object",
    method="GET",
    url="https://api.example.com:8443/v1/object",
)

ONLY_RAW: Operation[Any] = Operation(
    name="URLs/Only raw",
    method="GET",
    url="{{baseUrl}}/raw/:id",
)

RAW_THAT_DISAGREES: Operation[Any] = Operation(
    name="URLs/Raw that disagrees",
    method="GET",
    url="{{baseUrl}}/new",
)

HOST_AS_A_STRING: Operation[Any] = Operation(
    name="URLs/Host as a string",
    method="GET",
    url="https://api.example.com/host",
)

HOST_THAT_HOLDS_THE_SCHEME: Operation[Any] = Operation(
    name="URLs/Host that holds the scheme",
    method="GET",
    url="https://api.example.com/scheme",
)

PORT_AS_A_NUMBER: Operation[Any] = Operation(
    name="URLs/Port as a number",
    method="GET",
    url="http://localhost:8080/number",
)

PORT_AS_A_VARIABLE: Operation[Any] = Operation(
    name="URLs/Port as a variable",
    method="GET",
    url="http://localhost:{{port}}/variable",
)

PATH_AS_A_STRING: Operation[Any] = Operation(
    name="URLs/Path as a string",
    method="GET",
    url="{{baseUrl}}/path/as/string",
)

PATH_OF_OBJECTS: Operation[Any] = Operation(
    name="URLs/Path of objects",
    method="GET",
    url="{{baseUrl}}/path/objects/7",
)

NO_PATH: Operation[Any] = Operation(
    name="URLs/No path",
    method="GET",
    url="{{baseUrl}}",
)

NO_SCHEME: Operation[Any] = Operation(
    name="URLs/No scheme",
    method="GET",
    url="api.example.com/no-scheme",
)

TRAILING_SLASH_AND_EMPTY_SEGMENTS: Operation[Any] = Operation(
    name="URLs/Trailing slash and empty segments",
    method="GET",
    url="{{baseUrl}}/a//b/",
)

DOT_SEGMENTS: Operation[Any] = Operation(
    name="URLs/Dot segments",
    method="GET",
    url="{{baseUrl}}/a/./b/../c",
)

USER_AND_PASSWORD_IN_THE_URL: Operation[Any] = Operation(
    name="URLs/User and password in the URL",
    method="GET",
    url="https://api.example.com/userinfo",
    auth=BASIC_AUTH,
)

CHARACTERS_TO_ENCODE: Operation[Any] = Operation(
    name="URLs/Characters to encode",
    method="GET",
    url="{{baseUrl}}/café/a b/100%/%20/{id}/<id>/a'b[c]|d^e",
)

UNICODE_HOST: Operation[Any] = Operation(
    name="URLs/Unicode host",
    method="GET",
    url="https://bücher.example/regal",
)

IPV6_HOST: Operation[Any] = Operation(
    name="URLs/IPv6 host",
    method="GET",
    url="http://[::1]:8080/loop",
)

TWO_BASE_URLS: Operation[Any] = Operation(
    name="URLs/Two base URLs",
    method="GET",
    url="https://{{region}}.{{domain}}/two",
)

PATH_VARIABLE: Operation[Any] = Operation(
    name="URLs/Path variable",
    method="GET",
    url="{{baseUrl}}/users/:id/posts/:postId",
)

PATH_VARIABLE_WITH_A_SUFFIX: Operation[Any] = Operation(
    name="URLs/Path variable with a suffix",
    method="GET",
    url="{{baseUrl}}/reports/:id.json",
)

PATH_VARIABLE_TWICE: Operation[Any] = Operation(
    name="URLs/Path variable twice",
    method="GET",
    url="{{baseUrl}}/mirror/:id/:id",
)

PATH_VARIABLE_WITHOUT_AN_ENTRY: Operation[Any] = Operation(
    name="URLs/Path variable without an entry",
    method="GET",
    url="{{baseUrl}}/orphans/:orphan",
)

PATH_VARIABLE_WITH_A_LEGACY_ID: Operation[Any] = Operation(
    name="URLs/Path variable with a legacy id",
    method="GET",
    url="{{baseUrl}}/legacy/:id",
)

PATH_VARIABLE_WHOSE_VALUE_IS_A_VARIABLE: Operation[Any] = Operation(
    name="URLs/Path variable whose value is a variable",
    method="GET",
    url="{{baseUrl}}/indirect/:id",
)

NOT_PATH_VARIABLES: Operation[Any] = Operation(
    name="URLs/Not path variables",
    method="GET",
    url="{{baseUrl}}/x:id/Foo(:id)/:/::id",
)

WHOLE_VARIABLE_SEGMENTS: Operation[Any] = Operation(
    name="URLs/Whole variable segments",
    method="GET",
    url="{{baseUrl}}/{{tenant}}/users/{{user_id}}",
)

PART_OF_A_SEGMENT: Operation[Any] = Operation(
    name="URLs/Part of a segment",
    method="GET",
    url="{{baseUrl}}/v{{version}}/users",
)


class Urls(Resource):
    """URLs.

    The shapes that a URL comes in.
    """

    def url_as_a_string(
        self, *, page: int | str | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """URL as a string.

        Example:
            >>> api.urls.url_as_a_string(page=1)
        """
        return self._call(URL_AS_A_STRING, options, query={"page": page})

    def url_as_an_object(
        self, *, page: int | str | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """URL as an object.

        Example:
            >>> api.urls.url_as_an_object(page=1)
        """
        return self._call(URL_AS_AN_OBJECT, options, query={"page": page})

    def only_raw(
        self, id: str, *, page: int | str | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Only raw.

        Example:
            >>> api.urls.only_raw("<id>", page=1)
        """
        return self._call(ONLY_RAW, options, path={"id": id}, query={"page": page})

    def raw_that_disagrees(self, **options: Unpack[Options]) -> Any:
        """Raw that disagrees.

        Example:
            >>> api.urls.raw_that_disagrees()
        """
        return self._call(RAW_THAT_DISAGREES, options)

    def host_as_a_string(self, **options: Unpack[Options]) -> Any:
        """Host as a string.

        Example:
            >>> api.urls.host_as_a_string()
        """
        return self._call(HOST_AS_A_STRING, options)

    def host_that_holds_the_scheme(self, **options: Unpack[Options]) -> Any:
        """Host that holds the scheme.

        Example:
            >>> api.urls.host_that_holds_the_scheme()
        """
        return self._call(HOST_THAT_HOLDS_THE_SCHEME, options)

    def port_as_a_number(self, **options: Unpack[Options]) -> Any:
        """Port as a number.

        Example:
            >>> api.urls.port_as_a_number()
        """
        return self._call(PORT_AS_A_NUMBER, options)

    def port_as_a_variable(self, **options: Unpack[Options]) -> Any:
        """Port as a variable.

        Example:
            >>> api.urls.port_as_a_variable()
        """
        return self._call(PORT_AS_A_VARIABLE, options)

    def path_as_a_string(self, **options: Unpack[Options]) -> Any:
        """Path as a string.

        Example:
            >>> api.urls.path_as_a_string()
        """
        return self._call(PATH_AS_A_STRING, options)

    def path_of_objects(self, **options: Unpack[Options]) -> Any:
        """Path of objects.

        Example:
            >>> api.urls.path_of_objects()
        """
        return self._call(PATH_OF_OBJECTS, options)

    def no_path(self, **options: Unpack[Options]) -> Any:
        """No path.

        Example:
            >>> api.urls.no_path()
        """
        return self._call(NO_PATH, options)

    def no_scheme(self, **options: Unpack[Options]) -> Any:
        """No scheme.

        Example:
            >>> api.urls.no_scheme()
        """
        return self._call(NO_SCHEME, options)

    def trailing_slash_and_empty_segments(self, **options: Unpack[Options]) -> Any:
        """Trailing slash and empty segments.

        Example:
            >>> api.urls.trailing_slash_and_empty_segments()
        """
        return self._call(TRAILING_SLASH_AND_EMPTY_SEGMENTS, options)

    def dot_segments(self, **options: Unpack[Options]) -> Any:
        """Dot segments.

        Example:
            >>> api.urls.dot_segments()
        """
        return self._call(DOT_SEGMENTS, options)

    def user_and_password_in_the_url(self, **options: Unpack[Options]) -> Any:
        """User and password in the URL.

        Example:
            >>> api.urls.user_and_password_in_the_url()
        """
        return self._call(USER_AND_PASSWORD_IN_THE_URL, options)

    def characters_to_encode(self, **options: Unpack[Options]) -> Any:
        """Characters to encode.

        Example:
            >>> api.urls.characters_to_encode()
        """
        return self._call(CHARACTERS_TO_ENCODE, options)

    def unicode_host(self, **options: Unpack[Options]) -> Any:
        """Unicode host.

        Example:
            >>> api.urls.unicode_host()
        """
        return self._call(UNICODE_HOST, options)

    def ipv6_host(self, **options: Unpack[Options]) -> Any:
        """IPv6 host.

        Example:
            >>> api.urls.ipv6_host()
        """
        return self._call(IPV6_HOST, options)

    def two_base_urls(self, **options: Unpack[Options]) -> Any:
        """Two base URLs.

        Example:
            >>> api.urls.two_base_urls()
        """
        return self._call(TWO_BASE_URLS, options)

    def path_variable(
        self, id: int | str, post_id: str, **options: Unpack[Options]
    ) -> Any:
        """Path variable.

        Args:
            id: Whose posts.

        Example:
            >>> api.urls.path_variable(42, "<post id>")
        """
        return self._call(PATH_VARIABLE, options, path={"id": id, "postId": post_id})

    def path_variable_with_a_suffix(
        self, id: int | str, **options: Unpack[Options]
    ) -> Any:
        """Path variable with a suffix.

        Example:
            >>> api.urls.path_variable_with_a_suffix(7)
        """
        return self._call(PATH_VARIABLE_WITH_A_SUFFIX, options, path={"id": id})

    def path_variable_twice(self, id: int | str, **options: Unpack[Options]) -> Any:
        """Path variable twice.

        Example:
            >>> api.urls.path_variable_twice(7)
        """
        return self._call(PATH_VARIABLE_TWICE, options, path={"id": id})

    def path_variable_without_an_entry(
        self, orphan: str, **options: Unpack[Options]
    ) -> Any:
        """Path variable without an entry.

        Example:
            >>> api.urls.path_variable_without_an_entry("<orphan>")
        """
        return self._call(
            PATH_VARIABLE_WITHOUT_AN_ENTRY, options, path={"orphan": orphan}
        )

    def path_variable_with_a_legacy_id(
        self, id: int | str, **options: Unpack[Options]
    ) -> Any:
        """Path variable with a legacy id.

        Example:
            >>> api.urls.path_variable_with_a_legacy_id(9)
        """
        return self._call(PATH_VARIABLE_WITH_A_LEGACY_ID, options, path={"id": id})

    def path_variable_whose_value_is_a_variable(
        self, id: str | int, **options: Unpack[Options]
    ) -> Any:
        """Path variable whose value is a variable.

        Example:
            >>> api.urls.path_variable_whose_value_is_a_variable("<user id>")
        """
        return self._call(
            PATH_VARIABLE_WHOSE_VALUE_IS_A_VARIABLE, options, path={"id": id}
        )

    def not_path_variables(self, **options: Unpack[Options]) -> Any:
        """Not path variables.

        Example:
            >>> api.urls.not_path_variables()
        """
        return self._call(NOT_PATH_VARIABLES, options)

    def whole_variable_segments(
        self,
        *,
        tenant: str | Omit = OMIT,
        user_id: str | int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Whole variable segments.

        Example:
            >>> api.urls.whole_variable_segments(user_id="<user id>")
        """
        return self._call(
            WHOLE_VARIABLE_SEGMENTS,
            options,
            variables={"tenant": tenant, "user_id": user_id},
        )

    def part_of_a_segment(self, **options: Unpack[Options]) -> Any:
        """Part of a segment.

        Example:
            >>> api.urls.part_of_a_segment()
        """
        return self._call(PART_OF_A_SEGMENT, options)


class AsyncUrls(AsyncResource):
    """URLs.

    The shapes that a URL comes in.
    """

    async def url_as_a_string(
        self, *, page: int | str | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """URL as a string.

        Example:
            >>> await api.urls.url_as_a_string(page=1)
        """
        return await self._call(URL_AS_A_STRING, options, query={"page": page})

    async def url_as_an_object(
        self, *, page: int | str | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """URL as an object.

        Example:
            >>> await api.urls.url_as_an_object(page=1)
        """
        return await self._call(URL_AS_AN_OBJECT, options, query={"page": page})

    async def only_raw(
        self, id: str, *, page: int | str | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Only raw.

        Example:
            >>> await api.urls.only_raw("<id>", page=1)
        """
        return await self._call(
            ONLY_RAW, options, path={"id": id}, query={"page": page}
        )

    async def raw_that_disagrees(self, **options: Unpack[Options]) -> Any:
        """Raw that disagrees.

        Example:
            >>> await api.urls.raw_that_disagrees()
        """
        return await self._call(RAW_THAT_DISAGREES, options)

    async def host_as_a_string(self, **options: Unpack[Options]) -> Any:
        """Host as a string.

        Example:
            >>> await api.urls.host_as_a_string()
        """
        return await self._call(HOST_AS_A_STRING, options)

    async def host_that_holds_the_scheme(self, **options: Unpack[Options]) -> Any:
        """Host that holds the scheme.

        Example:
            >>> await api.urls.host_that_holds_the_scheme()
        """
        return await self._call(HOST_THAT_HOLDS_THE_SCHEME, options)

    async def port_as_a_number(self, **options: Unpack[Options]) -> Any:
        """Port as a number.

        Example:
            >>> await api.urls.port_as_a_number()
        """
        return await self._call(PORT_AS_A_NUMBER, options)

    async def port_as_a_variable(self, **options: Unpack[Options]) -> Any:
        """Port as a variable.

        Example:
            >>> await api.urls.port_as_a_variable()
        """
        return await self._call(PORT_AS_A_VARIABLE, options)

    async def path_as_a_string(self, **options: Unpack[Options]) -> Any:
        """Path as a string.

        Example:
            >>> await api.urls.path_as_a_string()
        """
        return await self._call(PATH_AS_A_STRING, options)

    async def path_of_objects(self, **options: Unpack[Options]) -> Any:
        """Path of objects.

        Example:
            >>> await api.urls.path_of_objects()
        """
        return await self._call(PATH_OF_OBJECTS, options)

    async def no_path(self, **options: Unpack[Options]) -> Any:
        """No path.

        Example:
            >>> await api.urls.no_path()
        """
        return await self._call(NO_PATH, options)

    async def no_scheme(self, **options: Unpack[Options]) -> Any:
        """No scheme.

        Example:
            >>> await api.urls.no_scheme()
        """
        return await self._call(NO_SCHEME, options)

    async def trailing_slash_and_empty_segments(
        self, **options: Unpack[Options]
    ) -> Any:
        """Trailing slash and empty segments.

        Example:
            >>> await api.urls.trailing_slash_and_empty_segments()
        """
        return await self._call(TRAILING_SLASH_AND_EMPTY_SEGMENTS, options)

    async def dot_segments(self, **options: Unpack[Options]) -> Any:
        """Dot segments.

        Example:
            >>> await api.urls.dot_segments()
        """
        return await self._call(DOT_SEGMENTS, options)

    async def user_and_password_in_the_url(self, **options: Unpack[Options]) -> Any:
        """User and password in the URL.

        Example:
            >>> await api.urls.user_and_password_in_the_url()
        """
        return await self._call(USER_AND_PASSWORD_IN_THE_URL, options)

    async def characters_to_encode(self, **options: Unpack[Options]) -> Any:
        """Characters to encode.

        Example:
            >>> await api.urls.characters_to_encode()
        """
        return await self._call(CHARACTERS_TO_ENCODE, options)

    async def unicode_host(self, **options: Unpack[Options]) -> Any:
        """Unicode host.

        Example:
            >>> await api.urls.unicode_host()
        """
        return await self._call(UNICODE_HOST, options)

    async def ipv6_host(self, **options: Unpack[Options]) -> Any:
        """IPv6 host.

        Example:
            >>> await api.urls.ipv6_host()
        """
        return await self._call(IPV6_HOST, options)

    async def two_base_urls(self, **options: Unpack[Options]) -> Any:
        """Two base URLs.

        Example:
            >>> await api.urls.two_base_urls()
        """
        return await self._call(TWO_BASE_URLS, options)

    async def path_variable(
        self, id: int | str, post_id: str, **options: Unpack[Options]
    ) -> Any:
        """Path variable.

        Args:
            id: Whose posts.

        Example:
            >>> await api.urls.path_variable(42, "<post id>")
        """
        return await self._call(
            PATH_VARIABLE, options, path={"id": id, "postId": post_id}
        )

    async def path_variable_with_a_suffix(
        self, id: int | str, **options: Unpack[Options]
    ) -> Any:
        """Path variable with a suffix.

        Example:
            >>> await api.urls.path_variable_with_a_suffix(7)
        """
        return await self._call(PATH_VARIABLE_WITH_A_SUFFIX, options, path={"id": id})

    async def path_variable_twice(
        self, id: int | str, **options: Unpack[Options]
    ) -> Any:
        """Path variable twice.

        Example:
            >>> await api.urls.path_variable_twice(7)
        """
        return await self._call(PATH_VARIABLE_TWICE, options, path={"id": id})

    async def path_variable_without_an_entry(
        self, orphan: str, **options: Unpack[Options]
    ) -> Any:
        """Path variable without an entry.

        Example:
            >>> await api.urls.path_variable_without_an_entry("<orphan>")
        """
        return await self._call(
            PATH_VARIABLE_WITHOUT_AN_ENTRY, options, path={"orphan": orphan}
        )

    async def path_variable_with_a_legacy_id(
        self, id: int | str, **options: Unpack[Options]
    ) -> Any:
        """Path variable with a legacy id.

        Example:
            >>> await api.urls.path_variable_with_a_legacy_id(9)
        """
        return await self._call(
            PATH_VARIABLE_WITH_A_LEGACY_ID, options, path={"id": id}
        )

    async def path_variable_whose_value_is_a_variable(
        self, id: str | int, **options: Unpack[Options]
    ) -> Any:
        """Path variable whose value is a variable.

        Example:
            >>> await api.urls.path_variable_whose_value_is_a_variable("<user id>")
        """
        return await self._call(
            PATH_VARIABLE_WHOSE_VALUE_IS_A_VARIABLE, options, path={"id": id}
        )

    async def not_path_variables(self, **options: Unpack[Options]) -> Any:
        """Not path variables.

        Example:
            >>> await api.urls.not_path_variables()
        """
        return await self._call(NOT_PATH_VARIABLES, options)

    async def whole_variable_segments(
        self,
        *,
        tenant: str | Omit = OMIT,
        user_id: str | int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Whole variable segments.

        Example:
            >>> await api.urls.whole_variable_segments(user_id="<user id>")
        """
        return await self._call(
            WHOLE_VARIABLE_SEGMENTS,
            options,
            variables={"tenant": tenant, "user_id": user_id},
        )

    async def part_of_a_segment(self, **options: Unpack[Options]) -> Any:
        """Part of a segment.

        Example:
            >>> await api.urls.part_of_a_segment()
        """
        return await self._call(PART_OF_A_SEGMENT, options)
