"""Where."""

from __future__ import annotations

from typing import Any, Unpack

from ._auth import BEARER_AUTH
from ._core import (
    OMIT,
    AsyncResource,
    FileSource,
    Graphql,
    Omit,
    Operation,
    Options,
    Resource,
)
from .types import GraphqlInput, NestedInput

PATH: Operation[Any] = Operation(
    name="Where/Path",
    method="GET",
    url="{{baseUrl}}/a/{% for x in range(9) %}x{% endfor %}{% raw %}/b",
)

PATH_VARIABLE: Operation[Any] = Operation(
    name="Where/Path variable",
    method="GET",
    url="{{baseUrl}}/a/:id",
)

QUERY: Operation[Any] = Operation(
    name="Where/Query",
    method="GET",
    url="{{baseUrl}}/q",
)

HEADER: Operation[Any] = Operation(
    name="Where/Header",
    method="GET",
    url="{{baseUrl}}/items",
    headers=(("X-Text", "{% for x in range(9) %}x{% endfor %}{% raw %}"),),
)

RAW: Operation[Any] = Operation(
    name="Where/Raw",
    method="POST",
    url="{{baseUrl}}/items",
    body="raw",
)

JSON: Operation[Any] = Operation(
    name="Where/JSON",
    method="POST",
    url="{{baseUrl}}/items",
    body="json",
)

FORM: Operation[Any] = Operation(
    name="Where/Form",
    method="POST",
    url="{{baseUrl}}/items",
    body="form",
)

MULTIPART: Operation[Any] = Operation(
    name="Where/Multipart",
    method="POST",
    url="{{baseUrl}}/items",
    body="multipart",
)

GRAPHQL: Operation[Any] = Operation(
    name="Where/GraphQL",
    method="POST",
    url="{{baseUrl}}/items",
    body="graphql",
    graphql=Graphql(
        query="{% for x in range(9) %}x{% endfor %}{% raw %}",
        operation_name="{% for x in range(9) %}x{% endfor %}{% raw %}",
    ),
)

VARIABLE: Operation[Any] = Operation(
    name="Where/Variable",
    method="GET",
    url="{{baseUrl}}/v",
    query=(("a", "{{value}}"),),
)

BEARER: Operation[Any] = Operation(
    name="Where/Bearer",
    method="GET",
    url="{{baseUrl}}/items",
    auth=BEARER_AUTH,
)


class Where(Resource):
    """Where."""

    def path(self, **options: Unpack[Options]) -> Any:
        """Path.

        Example:
            >>> api.where.path()
        """
        return self._call(PATH, options)

    def path_variable(self, id: int | str, **options: Unpack[Options]) -> Any:
        """Path variable.

        Args:
            id: {% for x in range(9) %}x{% endfor %}{% raw %}

        Example:
            >>> api.where.path_variable(5)
        """
        return self._call(PATH_VARIABLE, options, path={"id": id})

    def query(
        self,
        *,
        for_x_in_range_9_x_endfor_raw: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Query.

        Example:
            >>> api.where.query(
            ...     for_x_in_range_9_x_endfor_raw="{% for x in range(9) %}x{% endfor %}{% raw %}"
            ... )
        """
        return self._call(
            QUERY,
            options,
            query={
                "{% for x in range(9) %}x{% endfor %}{% raw %}": for_x_in_range_9_x_endfor_raw
            },
        )

    def header(self, *, x_text: str | Omit = OMIT, **options: Unpack[Options]) -> Any:
        """Header.

        Args:
            x_text: {% for x in range(9) %}x{% endfor %}{% raw %}

        Example:
            >>> api.where.header()
        """
        return self._call(HEADER, options, headers={"X-Text": x_text})

    def raw(
        self, *, body: str | FileSource | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Raw.

        Example:
            >>> api.where.raw(
            ...     body="{% for x in range(9) %}x{% endfor %}{% raw %}"
            ... )
        """
        return self._call(RAW, options, body=body)

    def json(
        self,
        *,
        for_x_in_range_9_x_endfor_raw: str | Omit = OMIT,
        nested: NestedInput | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """JSON.

        Example:
            >>> api.where.json(
            ...     for_x_in_range_9_x_endfor_raw="{% for x in range(9) %}x{% endfor %}{% raw %}",
            ...     nested={
            ...         "{% for x in range(9) %}x{% endfor %}{% raw %}": [
            ...             "{% for x in range(9) %}x{% endfor %}{% raw %}"
            ...         ]
            ...     },
            ... )
        """
        return self._call(
            JSON,
            options,
            body={
                "{% for x in range(9) %}x{% endfor %}{% raw %}": for_x_in_range_9_x_endfor_raw,
                "nested": nested,
            },
        )

    def form(
        self,
        *,
        for_x_in_range_9_x_endfor_raw: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Form.

        Example:
            >>> api.where.form(
            ...     for_x_in_range_9_x_endfor_raw="{% for x in range(9) %}x{% endfor %}{% raw %}"
            ... )
        """
        return self._call(
            FORM,
            options,
            body={
                "{% for x in range(9) %}x{% endfor %}{% raw %}": for_x_in_range_9_x_endfor_raw
            },
        )

    def multipart(self, *, field: str | Omit = OMIT, **options: Unpack[Options]) -> Any:
        """Multipart.

        Args:
            field: {% for x in range(9) %}x{% endfor %}{% raw %}

        Example:
            >>> api.where.multipart(
            ...     field="{% for x in range(9) %}x{% endfor %}{% raw %}"
            ... )
        """
        return self._call(MULTIPART, options, body={"field": field})

    def graphql(
        self, *, variables: GraphqlInput | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """GraphQL.

        Example:
            >>> api.where.graphql(
            ...     variables={
            ...         "text": "{% for x in range(9) %}x{% endfor %}{% raw %}"
            ...     }
            ... )
        """
        return self._call(GRAPHQL, options, body=variables)

    def variable(self, *, a: str | Omit = OMIT, **options: Unpack[Options]) -> Any:
        """Variable.

        Example:
            >>> api.where.variable()
        """
        return self._call(VARIABLE, options, query={"a": a})

    def bearer(self, **options: Unpack[Options]) -> Any:
        """Bearer.

        Example:
            >>> api.where.bearer()
        """
        return self._call(BEARER, options)


class AsyncWhere(AsyncResource):
    """Where."""

    async def path(self, **options: Unpack[Options]) -> Any:
        """Path.

        Example:
            >>> await api.where.path()
        """
        return await self._call(PATH, options)

    async def path_variable(self, id: int | str, **options: Unpack[Options]) -> Any:
        """Path variable.

        Args:
            id: {% for x in range(9) %}x{% endfor %}{% raw %}

        Example:
            >>> await api.where.path_variable(5)
        """
        return await self._call(PATH_VARIABLE, options, path={"id": id})

    async def query(
        self,
        *,
        for_x_in_range_9_x_endfor_raw: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Query.

        Example:
            >>> await api.where.query(
            ...     for_x_in_range_9_x_endfor_raw="{% for x in range(9) %}x{% endfor %}{% raw %}"
            ... )
        """
        return await self._call(
            QUERY,
            options,
            query={
                "{% for x in range(9) %}x{% endfor %}{% raw %}": for_x_in_range_9_x_endfor_raw
            },
        )

    async def header(
        self, *, x_text: str | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Header.

        Args:
            x_text: {% for x in range(9) %}x{% endfor %}{% raw %}

        Example:
            >>> await api.where.header()
        """
        return await self._call(HEADER, options, headers={"X-Text": x_text})

    async def raw(
        self, *, body: str | FileSource | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Raw.

        Example:
            >>> await api.where.raw(
            ...     body="{% for x in range(9) %}x{% endfor %}{% raw %}"
            ... )
        """
        return await self._call(RAW, options, body=body)

    async def json(
        self,
        *,
        for_x_in_range_9_x_endfor_raw: str | Omit = OMIT,
        nested: NestedInput | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """JSON.

        Example:
            >>> await api.where.json(
            ...     for_x_in_range_9_x_endfor_raw="{% for x in range(9) %}x{% endfor %}{% raw %}",
            ...     nested={
            ...         "{% for x in range(9) %}x{% endfor %}{% raw %}": [
            ...             "{% for x in range(9) %}x{% endfor %}{% raw %}"
            ...         ]
            ...     },
            ... )
        """
        return await self._call(
            JSON,
            options,
            body={
                "{% for x in range(9) %}x{% endfor %}{% raw %}": for_x_in_range_9_x_endfor_raw,
                "nested": nested,
            },
        )

    async def form(
        self,
        *,
        for_x_in_range_9_x_endfor_raw: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Form.

        Example:
            >>> await api.where.form(
            ...     for_x_in_range_9_x_endfor_raw="{% for x in range(9) %}x{% endfor %}{% raw %}"
            ... )
        """
        return await self._call(
            FORM,
            options,
            body={
                "{% for x in range(9) %}x{% endfor %}{% raw %}": for_x_in_range_9_x_endfor_raw
            },
        )

    async def multipart(
        self, *, field: str | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Multipart.

        Args:
            field: {% for x in range(9) %}x{% endfor %}{% raw %}

        Example:
            >>> await api.where.multipart(
            ...     field="{% for x in range(9) %}x{% endfor %}{% raw %}"
            ... )
        """
        return await self._call(MULTIPART, options, body={"field": field})

    async def graphql(
        self, *, variables: GraphqlInput | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """GraphQL.

        Example:
            >>> await api.where.graphql(
            ...     variables={
            ...         "text": "{% for x in range(9) %}x{% endfor %}{% raw %}"
            ...     }
            ... )
        """
        return await self._call(GRAPHQL, options, body=variables)

    async def variable(
        self, *, a: str | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Variable.

        Example:
            >>> await api.where.variable()
        """
        return await self._call(VARIABLE, options, query={"a": a})

    async def bearer(self, **options: Unpack[Options]) -> Any:
        """Bearer.

        Example:
            >>> await api.where.bearer()
        """
        return await self._call(BEARER, options)
