"""Query."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Unpack

from ._core import OMIT, AsyncResource, Omit, Operation, Options, Resource

KINDS_OF_VALUES: Operation[Any] = Operation(
    name="Query/Kinds of values",
    method="GET",
    url="{{baseUrl}}/query",
)

REPEATED_KEYS: Operation[Any] = Operation(
    name="Query/Repeated keys",
    method="GET",
    url="{{baseUrl}}/query",
)

DISABLED_PARAMETERS: Operation[Any] = Operation(
    name="Query/Disabled parameters",
    method="GET",
    url="{{baseUrl}}/query",
)

ALL_DISABLED: Operation[Any] = Operation(
    name="Query/All disabled",
    method="GET",
    url="{{baseUrl}}/query",
)

EMPTY_KEYS: Operation[Any] = Operation(
    name="Query/Empty keys",
    method="GET",
    url="{{baseUrl}}/query",
)

CHARACTERS_TO_ESCAPE: Operation[Any] = Operation(
    name="Query/Characters to escape",
    method="GET",
    url="{{baseUrl}}/query",
)

A_WHOLE_VARIABLE: Operation[Any] = Operation(
    name="Query/A whole variable",
    method="GET",
    url="{{baseUrl}}/query",
    query=(("api-version", "{{api_version}}"),),
)

QUERY_AS_A_STRING: Operation[Any] = Operation(
    name="Query/Query as a string",
    method="GET",
    url="{{baseUrl}}/query",
)

QUERY_AS_AN_OBJECT: Operation[Any] = Operation(
    name="Query/Query as an object",
    method="GET",
    url="{{baseUrl}}/query",
)

TYPED_VALUES: Operation[Any] = Operation(
    name="Query/Typed values",
    method="GET",
    url="{{baseUrl}}/query",
)


class Query(Resource):
    """Query.

    What a query parameter can be.
    """

    def kinds_of_values(
        self,
        *,
        text: str | Omit = OMIT,
        empty: str | Omit = OMIT,
        flag: str | None | Omit = OMIT,
        missing: str | None | Omit = OMIT,
        number: int | str | Omit = OMIT,
        boolean: bool | str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Kinds of values.

        Example:
            >>> api.query.kinds_of_values(text="a", number=5, boolean=True)
        """
        return self._call(
            KINDS_OF_VALUES,
            options,
            query={
                "text": text,
                "empty": empty,
                "flag": flag,
                "missing": missing,
                "number": number,
                "boolean": boolean,
            },
        )

    def repeated_keys(
        self,
        *,
        tag: str | Sequence[str] | Omit = OMIT,
        other: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Repeated keys.

        Example:
            >>> api.query.repeated_keys(tag=["a", "b"], other="x")
        """
        return self._call(REPEATED_KEYS, options, query={"tag": tag, "other": other})

    def disabled_parameters(
        self,
        *,
        page: int | str | Omit = OMIT,
        per_page: int | str | Omit = OMIT,
        odd: int | str | Omit = OMIT,
        kept: int | str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Disabled parameters.

        Args:
            per_page: Entries a page.

        Example:
            >>> api.query.disabled_parameters(page=1, kept=1)
        """
        return self._call(
            DISABLED_PARAMETERS,
            options,
            query={"page": page, "per_page": per_page, "odd": odd, "kept": kept},
        )

    def all_disabled(
        self, *, page: int | str | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """All disabled.

        Example:
            >>> api.query.all_disabled()
        """
        return self._call(ALL_DISABLED, options, query={"page": page})

    def empty_keys(
        self, *, a: int | str | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Empty keys.

        Example:
            >>> api.query.empty_keys(a=1)
        """
        return self._call(EMPTY_KEYS, options, query={"a": a})

    def characters_to_escape(
        self,
        *,
        q: str | Omit = OMIT,
        na_me: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Characters to escape.

        Example:
            >>> api.query.characters_to_escape(
            ...     q="a&b=c#d e+f%20g'h[i]", na_me="x"
            ... )
        """
        return self._call(CHARACTERS_TO_ESCAPE, options, query={"q": q, "na&me": na_me})

    def a_whole_variable(
        self,
        *,
        api_version: str | int | Omit = OMIT,
        mixed: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """A whole variable.

        Example:
            >>> api.query.a_whole_variable(
            ...     api_version="<api version>", mixed="v<api version>"
            ... )
        """
        return self._call(
            A_WHOLE_VARIABLE,
            options,
            query={"api-version": api_version, "mixed": mixed},
        )

    def query_as_a_string(
        self,
        *,
        a: int | str | Omit = OMIT,
        b: str | None | Omit = OMIT,
        c: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Query as a string.

        Example:
            >>> api.query.query_as_a_string(a=1)
        """
        return self._call(QUERY_AS_A_STRING, options, query={"a": a, "b": b, "c": c})

    def query_as_an_object(
        self,
        *,
        a: int | str | Omit = OMIT,
        b: int | str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Query as an object.

        Example:
            >>> api.query.query_as_an_object(a=1, b=2)
        """
        return self._call(QUERY_AS_AN_OBJECT, options, query={"a": a, "b": b})

    def typed_values(
        self,
        *,
        limit: int | str | Omit = OMIT,
        active: bool | str | Omit = OMIT,
        ratio: float | str | Omit = OMIT,
        since: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Typed values.

        Args:
            limit: (integer) how many.

        Example:
            >>> api.query.typed_values(
            ...     limit=10, active=True, ratio=0.5, since="2024-01-01"
            ... )
        """
        return self._call(
            TYPED_VALUES,
            options,
            query={"limit": limit, "active": active, "ratio": ratio, "since": since},
        )


class AsyncQuery(AsyncResource):
    """Query.

    What a query parameter can be.
    """

    async def kinds_of_values(
        self,
        *,
        text: str | Omit = OMIT,
        empty: str | Omit = OMIT,
        flag: str | None | Omit = OMIT,
        missing: str | None | Omit = OMIT,
        number: int | str | Omit = OMIT,
        boolean: bool | str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Kinds of values.

        Example:
            >>> await api.query.kinds_of_values(text="a", number=5, boolean=True)
        """
        return await self._call(
            KINDS_OF_VALUES,
            options,
            query={
                "text": text,
                "empty": empty,
                "flag": flag,
                "missing": missing,
                "number": number,
                "boolean": boolean,
            },
        )

    async def repeated_keys(
        self,
        *,
        tag: str | Sequence[str] | Omit = OMIT,
        other: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Repeated keys.

        Example:
            >>> await api.query.repeated_keys(tag=["a", "b"], other="x")
        """
        return await self._call(
            REPEATED_KEYS, options, query={"tag": tag, "other": other}
        )

    async def disabled_parameters(
        self,
        *,
        page: int | str | Omit = OMIT,
        per_page: int | str | Omit = OMIT,
        odd: int | str | Omit = OMIT,
        kept: int | str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Disabled parameters.

        Args:
            per_page: Entries a page.

        Example:
            >>> await api.query.disabled_parameters(page=1, kept=1)
        """
        return await self._call(
            DISABLED_PARAMETERS,
            options,
            query={"page": page, "per_page": per_page, "odd": odd, "kept": kept},
        )

    async def all_disabled(
        self, *, page: int | str | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """All disabled.

        Example:
            >>> await api.query.all_disabled()
        """
        return await self._call(ALL_DISABLED, options, query={"page": page})

    async def empty_keys(
        self, *, a: int | str | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Empty keys.

        Example:
            >>> await api.query.empty_keys(a=1)
        """
        return await self._call(EMPTY_KEYS, options, query={"a": a})

    async def characters_to_escape(
        self,
        *,
        q: str | Omit = OMIT,
        na_me: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Characters to escape.

        Example:
            >>> await api.query.characters_to_escape(
            ...     q="a&b=c#d e+f%20g'h[i]", na_me="x"
            ... )
        """
        return await self._call(
            CHARACTERS_TO_ESCAPE, options, query={"q": q, "na&me": na_me}
        )

    async def a_whole_variable(
        self,
        *,
        api_version: str | int | Omit = OMIT,
        mixed: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """A whole variable.

        Example:
            >>> await api.query.a_whole_variable(
            ...     api_version="<api version>", mixed="v<api version>"
            ... )
        """
        return await self._call(
            A_WHOLE_VARIABLE,
            options,
            query={"api-version": api_version, "mixed": mixed},
        )

    async def query_as_a_string(
        self,
        *,
        a: int | str | Omit = OMIT,
        b: str | None | Omit = OMIT,
        c: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Query as a string.

        Example:
            >>> await api.query.query_as_a_string(a=1)
        """
        return await self._call(
            QUERY_AS_A_STRING, options, query={"a": a, "b": b, "c": c}
        )

    async def query_as_an_object(
        self,
        *,
        a: int | str | Omit = OMIT,
        b: int | str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Query as an object.

        Example:
            >>> await api.query.query_as_an_object(a=1, b=2)
        """
        return await self._call(QUERY_AS_AN_OBJECT, options, query={"a": a, "b": b})

    async def typed_values(
        self,
        *,
        limit: int | str | Omit = OMIT,
        active: bool | str | Omit = OMIT,
        ratio: float | str | Omit = OMIT,
        since: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Typed values.

        Args:
            limit: (integer) how many.

        Example:
            >>> await api.query.typed_values(
            ...     limit=10, active=True, ratio=0.5, since="2024-01-01"
            ... )
        """
        return await self._call(
            TYPED_VALUES,
            options,
            query={"limit": limit, "active": active, "ratio": ratio, "since": since},
        )
