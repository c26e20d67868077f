"""Headers."""

from __future__ import annotations

from typing import Any, Unpack

from ._core import OMIT, AsyncResource, Omit, Operation, Options, Resource

HEADER_LIST: Operation[Any] = Operation(
    name="Headers/Header list",
    method="GET",
    url="{{baseUrl}}/header-list",
    headers=(("X-Trace", "1"), ("Accept-Language", "de")),
)

HEADER_STRING: Operation[Any] = Operation(
    name="Headers/Header string",
    method="GET",
    url="{{baseUrl}}/header-string",
    headers=(("X-One", "1"), ("X-Two", "http://a.example.com:80/b")),
)

LIST_OF_STRINGS: Operation[Any] = Operation(
    name="Headers/List of strings",
    method="GET",
    url="{{baseUrl}}/list-of-strings",
    headers=(("X-One", "1"), ("X-Two", "2")),
)

HEADER_OBJECT: Operation[Any] = Operation(
    name="Headers/Header object",
    method="GET",
    url="{{baseUrl}}/header-object",
    headers=(("X-One", "1"), ("X-Two", "2")),
)

NULL_HEADERS: Operation[Any] = Operation(
    name="Headers/Null headers",
    method="GET",
    url="{{baseUrl}}/null-headers",
)

ODD_VALUES: Operation[Any] = Operation(
    name="Headers/Odd values",
    method="GET",
    url="{{baseUrl}}/odd-values",
    headers=(
        ("X-Empty", ""),
        ("X-Null", "null"),
        ("X-Missing", ""),
        ("X-Number", "5"),
        ("X-Blank", " padded "),
    ),
)

REPEATED_HEADERS: Operation[Any] = Operation(
    name="Headers/Repeated headers",
    method="GET",
    url="{{baseUrl}}/repeated-headers",
    headers=(("X-Same", "1"), ("X-Same", "2"), ("x-case", "2")),
)

VARIABLES_IN_HEADERS: Operation[Any] = Operation(
    name="Headers/Variables in headers",
    method="GET",
    url="{{baseUrl}}/variables-in-headers",
    headers=(
        ("{{header_name}}", "value"),
        ("X-Tenant", "{{tenant}}"),
        ("X-Mixed", "t-{{tenant}}"),
    ),
)

COOKIES: Operation[Any] = Operation(
    name="Headers/Cookies",
    method="GET",
    url="{{baseUrl}}/cookies",
    headers=(("Cookie", "a=1"), ("Cookie", "b=2")),
)

AUTHORIZATION_BY_HAND: Operation[Any] = Operation(
    name="Headers/Authorization by hand",
    method="GET",
    url="{{baseUrl}}/authorization-by-hand",
    headers=(("Authorization", "Bearer {{token}}"),),
)

BASIC_BY_HAND: Operation[Any] = Operation(
    name="Headers/Basic by hand",
    method="GET",
    url="{{baseUrl}}/basic-by-hand",
    headers=(("Authorization", "Basic {{credentials}}"),),
)

OWN_USER_AGENT: Operation[Any] = Operation(
    name="Headers/Own user agent",
    method="GET",
    url="{{baseUrl}}/own-user-agent",
    headers=(("User-Agent", "everything/1.0"), ("Accept", "application/xml")),
)


class Headers(Resource):
    """Headers.

    The shapes of headers.
    """

    def header_list(
        self,
        *,
        x_trace: int | str | Omit = OMIT,
        x_off: int | str | Omit = OMIT,
        accept_language: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Header list.

        Args:
            x_trace: Shows up in the log.

        Example:
            >>> api.headers.header_list()
        """
        return self._call(
            HEADER_LIST,
            options,
            headers={
                "X-Trace": x_trace,
                "X-Off": x_off,
                "Accept-Language": accept_language,
            },
        )

    def header_string(
        self,
        *,
        x_one: int | str | Omit = OMIT,
        x_two: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Header string.

        Example:
            >>> api.headers.header_string()
        """
        return self._call(
            HEADER_STRING, options, headers={"X-One": x_one, "X-Two": x_two}
        )

    def list_of_strings(
        self,
        *,
        x_one: int | str | Omit = OMIT,
        x_two: int | str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """List of strings.

        Example:
            >>> api.headers.list_of_strings()
        """
        return self._call(
            LIST_OF_STRINGS, options, headers={"X-One": x_one, "X-Two": x_two}
        )

    def header_object(
        self,
        *,
        x_one: int | str | Omit = OMIT,
        x_two: int | str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Header object.

        Example:
            >>> api.headers.header_object()
        """
        return self._call(
            HEADER_OBJECT, options, headers={"X-One": x_one, "X-Two": x_two}
        )

    def null_headers(self, **options: Unpack[Options]) -> Any:
        """Null headers.

        Example:
            >>> api.headers.null_headers()
        """
        return self._call(NULL_HEADERS, options)

    def odd_values(
        self,
        *,
        x_empty: str | Omit = OMIT,
        x_null: str | Omit = OMIT,
        x_missing: str | Omit = OMIT,
        x_number: int | str | Omit = OMIT,
        x_blank: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Odd values.

        Example:
            >>> api.headers.odd_values()
        """
        return self._call(
            ODD_VALUES,
            options,
            headers={
                "X-Empty": x_empty,
                "X-Null": x_null,
                "X-Missing": x_missing,
                "X-Number": x_number,
                "X-Blank": x_blank,
            },
        )

    def repeated_headers(
        self,
        *,
        x_same: int | str | Omit = OMIT,
        x_case: int | str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Repeated headers.

        Example:
            >>> api.headers.repeated_headers()
        """
        return self._call(
            REPEATED_HEADERS, options, headers={"X-Same": x_same, "X-Case": x_case}
        )

    def variables_in_headers(
        self,
        *,
        header_name: str | Omit = OMIT,
        x_tenant: str | Omit = OMIT,
        x_mixed: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Variables in headers.

        Example:
            >>> api.headers.variables_in_headers()
        """
        return self._call(
            VARIABLES_IN_HEADERS,
            options,
            headers={
                "{{header_name}}": header_name,
                "X-Tenant": x_tenant,
                "X-Mixed": x_mixed,
            },
        )

    def cookies(self, *, cookie: str | Omit = OMIT, **options: Unpack[Options]) -> Any:
        """Cookies.

        Example:
            >>> api.headers.cookies()
        """
        return self._call(COOKIES, options, headers={"Cookie": cookie})

    def authorization_by_hand(self, **options: Unpack[Options]) -> Any:
        """Authorization by hand.

        Example:
            >>> api.headers.authorization_by_hand()
        """
        return self._call(AUTHORIZATION_BY_HAND, options)

    def basic_by_hand(self, **options: Unpack[Options]) -> Any:
        """Basic by hand.

        Example:
            >>> api.headers.basic_by_hand()
        """
        return self._call(BASIC_BY_HAND, options)

    def own_user_agent(self, **options: Unpack[Options]) -> Any:
        """Own user agent.

        Example:
            >>> api.headers.own_user_agent()
        """
        return self._call(OWN_USER_AGENT, options)


class AsyncHeaders(AsyncResource):
    """Headers.

    The shapes of headers.
    """

    async def header_list(
        self,
        *,
        x_trace: int | str | Omit = OMIT,
        x_off: int | str | Omit = OMIT,
        accept_language: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Header list.

        Args:
            x_trace: Shows up in the log.

        Example:
            >>> await api.headers.header_list()
        """
        return await self._call(
            HEADER_LIST,
            options,
            headers={
                "X-Trace": x_trace,
                "X-Off": x_off,
                "Accept-Language": accept_language,
            },
        )

    async def header_string(
        self,
        *,
        x_one: int | str | Omit = OMIT,
        x_two: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Header string.

        Example:
            >>> await api.headers.header_string()
        """
        return await self._call(
            HEADER_STRING, options, headers={"X-One": x_one, "X-Two": x_two}
        )

    async def list_of_strings(
        self,
        *,
        x_one: int | str | Omit = OMIT,
        x_two: int | str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """List of strings.

        Example:
            >>> await api.headers.list_of_strings()
        """
        return await self._call(
            LIST_OF_STRINGS, options, headers={"X-One": x_one, "X-Two": x_two}
        )

    async def header_object(
        self,
        *,
        x_one: int | str | Omit = OMIT,
        x_two: int | str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Header object.

        Example:
            >>> await api.headers.header_object()
        """
        return await self._call(
            HEADER_OBJECT, options, headers={"X-One": x_one, "X-Two": x_two}
        )

    async def null_headers(self, **options: Unpack[Options]) -> Any:
        """Null headers.

        Example:
            >>> await api.headers.null_headers()
        """
        return await self._call(NULL_HEADERS, options)

    async def odd_values(
        self,
        *,
        x_empty: str | Omit = OMIT,
        x_null: str | Omit = OMIT,
        x_missing: str | Omit = OMIT,
        x_number: int | str | Omit = OMIT,
        x_blank: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Odd values.

        Example:
            >>> await api.headers.odd_values()
        """
        return await self._call(
            ODD_VALUES,
            options,
            headers={
                "X-Empty": x_empty,
                "X-Null": x_null,
                "X-Missing": x_missing,
                "X-Number": x_number,
                "X-Blank": x_blank,
            },
        )

    async def repeated_headers(
        self,
        *,
        x_same: int | str | Omit = OMIT,
        x_case: int | str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Repeated headers.

        Example:
            >>> await api.headers.repeated_headers()
        """
        return await self._call(
            REPEATED_HEADERS, options, headers={"X-Same": x_same, "X-Case": x_case}
        )

    async def variables_in_headers(
        self,
        *,
        header_name: str | Omit = OMIT,
        x_tenant: str | Omit = OMIT,
        x_mixed: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Variables in headers.

        Example:
            >>> await api.headers.variables_in_headers()
        """
        return await self._call(
            VARIABLES_IN_HEADERS,
            options,
            headers={
                "{{header_name}}": header_name,
                "X-Tenant": x_tenant,
                "X-Mixed": x_mixed,
            },
        )

    async def cookies(
        self, *, cookie: str | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Cookies.

        Example:
            >>> await api.headers.cookies()
        """
        return await self._call(COOKIES, options, headers={"Cookie": cookie})

    async def authorization_by_hand(self, **options: Unpack[Options]) -> Any:
        """Authorization by hand.

        Example:
            >>> await api.headers.authorization_by_hand()
        """
        return await self._call(AUTHORIZATION_BY_HAND, options)

    async def basic_by_hand(self, **options: Unpack[Options]) -> Any:
        """Basic by hand.

        Example:
            >>> await api.headers.basic_by_hand()
        """
        return await self._call(BASIC_BY_HAND, options)

    async def own_user_agent(self, **options: Unpack[Options]) -> Any:
        """Own user agent.

        Example:
            >>> await api.headers.own_user_agent()
        """
        return await self._call(OWN_USER_AGENT, options)
