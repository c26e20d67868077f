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
    url='{{baseUrl}}/a/it\'s "quoted" `back` ‘curly’/b',
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
    headers=(("X-Text", 'it\'s "quoted" `back` ‘curly’'),),
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
        query='it\'s "quoted" `back` ‘curly’',
        operation_name='it\'s "quoted" `back` ‘curly’',
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
            id: it's "quoted" back ‘curly’

        Example:
            >>> api.where.path_variable(5)
        """
        return self._call(PATH_VARIABLE, options, path={"id": id})

    def query(
        self, *, its_quoted_back_curly: str | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Query.

        Example:
            >>> api.where.query(
            ...     its_quoted_back_curly='it\\'s "quoted" `back` ‘curly’'
            ... )
        """
        return self._call(
            QUERY,
            options,
            query={'it\'s "quoted" `back` ‘curly’': its_quoted_back_curly},
        )

    def header(self, *, x_text: str | Omit = OMIT, **options: Unpack[Options]) -> Any:
        """Header.

        Args:
            x_text: it's "quoted" back ‘curly’

        Example:
            >>> api.where.header()
        """
        return self._call(HEADER, options, headers={"X-Text": x_text})

    def raw(
        self, *, body: str | FileSource | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Raw.

        Example:
            >>> api.where.raw(body="it's \\"quoted\\" `back` ‘curly’")
        """
        return self._call(RAW, options, body=body)

    def json(
        self,
        *,
        its_quoted_back_curly: str | Omit = OMIT,
        nested: NestedInput | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """JSON.

        Example:
            >>> api.where.json(
            ...     its_quoted_back_curly='it\\'s "quoted" `back` ‘curly’',
            ...     nested={
            ...         'it\\'s "quoted" `back` ‘curly’': [
            ...             'it\\'s "quoted" `back` ‘curly’'
            ...         ]
            ...     },
            ... )
        """
        return self._call(
            JSON,
            options,
            body={
                'it\'s "quoted" `back` ‘curly’': its_quoted_back_curly,
                "nested": nested,
            },
        )

    def form(
        self, *, its_quoted_back_curly: str | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Form.

        Example:
            >>> api.where.form(
            ...     its_quoted_back_curly='it\\'s "quoted" `back` ‘curly’'
            ... )
        """
        return self._call(
            FORM, options, body={'it\'s "quoted" `back` ‘curly’': its_quoted_back_curly}
        )

    def multipart(self, *, field: str | Omit = OMIT, **options: Unpack[Options]) -> Any:
        """Multipart.

        Args:
            field: it's "quoted" back ‘curly’

        Example:
            >>> api.where.multipart(field="it's \\"quoted\\" `back` ‘curly’")
        """
        return self._call(MULTIPART, options, body={"field": field})

    def graphql(
        self, *, variables: GraphqlInput | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """GraphQL.

        Example:
            >>> api.where.graphql(
            ...     variables={"text": 'it\\'s "quoted" `back` ‘curly’'}
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
            id: it's "quoted" back ‘curly’

        Example:
            >>> await api.where.path_variable(5)
        """
        return await self._call(PATH_VARIABLE, options, path={"id": id})

    async def query(
        self, *, its_quoted_back_curly: str | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Query.

        Example:
            >>> await api.where.query(
            ...     its_quoted_back_curly='it\\'s "quoted" `back` ‘curly’'
            ... )
        """
        return await self._call(
            QUERY,
            options,
            query={'it\'s "quoted" `back` ‘curly’': its_quoted_back_curly},
        )

    async def header(
        self, *, x_text: str | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Header.

        Args:
            x_text: it's "quoted" back ‘curly’

        Example:
            >>> await api.where.header()
        """
        return await self._call(HEADER, options, headers={"X-Text": x_text})

    async def raw(
        self, *, body: str | FileSource | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Raw.

        Example:
            >>> await api.where.raw(body="it's \\"quoted\\" `back` ‘curly’")
        """
        return await self._call(RAW, options, body=body)

    async def json(
        self,
        *,
        its_quoted_back_curly: str | Omit = OMIT,
        nested: NestedInput | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """JSON.

        Example:
            >>> await api.where.json(
            ...     its_quoted_back_curly='it\\'s "quoted" `back` ‘curly’',
            ...     nested={
            ...         'it\\'s "quoted" `back` ‘curly’': [
            ...             'it\\'s "quoted" `back` ‘curly’'
            ...         ]
            ...     },
            ... )
        """
        return await self._call(
            JSON,
            options,
            body={
                'it\'s "quoted" `back` ‘curly’': its_quoted_back_curly,
                "nested": nested,
            },
        )

    async def form(
        self, *, its_quoted_back_curly: str | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Form.

        Example:
            >>> await api.where.form(
            ...     its_quoted_back_curly='it\\'s "quoted" `back` ‘curly’'
            ... )
        """
        return await self._call(
            FORM, options, body={'it\'s "quoted" `back` ‘curly’': its_quoted_back_curly}
        )

    async def multipart(
        self, *, field: str | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Multipart.

        Args:
            field: it's "quoted" back ‘curly’

        Example:
            >>> await api.where.multipart(field="it's \\"quoted\\" `back` ‘curly’")
        """
        return await self._call(MULTIPART, options, body={"field": field})

    async def graphql(
        self, *, variables: GraphqlInput | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """GraphQL.

        Example:
            >>> await api.where.graphql(
            ...     variables={"text": 'it\\'s "quoted" `back` ‘curly’'}
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
