"""Where."""

from typing import Any, TypedDict, Unpack

from ._auth import BEARER_AUTH
from ._core import OMIT, AsyncResource, Graphql, Omit, Operation, Options, Resource

JsonNested = TypedDict(
    "JsonNested", {"EOF\n'EOF'\n$(true)\nEOF": list[str]}, total=False
)


class GraphqlVariables(TypedDict, total=False):
    text: str


PATH: Operation[Any] = Operation(
    name="Where/Path",
    method="GET",
    url="{{baseUrl}}/a/EOF\n'EOF'\n$(true)\nEOF/b",
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
    headers=(("X-Text", "EOF"),),
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
        query="EOF\n'EOF'\n$(true)\nEOF", operation_name="EOF\n'EOF'\n$(true)\nEOF"
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
        """Path."""
        return self._call(PATH, options)

    def path_variable(self, id: int | str, **options: Unpack[Options]) -> Any:
        """Path variable.

        Args:
            id: EOF 'EOF' $(true) EOF
        """
        return self._call(PATH_VARIABLE, options, path={"id": id})

    def query(
        self, *, eof_eof_true_eof: str | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Query.

        Args:
            eof_eof_true_eof: EOF 'EOF' $(true) EOF
        """
        return self._call(
            QUERY, options, query={"EOF\n'EOF'\n$(true)\nEOF": eof_eof_true_eof}
        )

    def header(self, *, x_text: str | Omit = OMIT, **options: Unpack[Options]) -> Any:
        """Header.

        Args:
            x_text: EOF 'EOF' $(true) EOF
        """
        return self._call(HEADER, options, headers={"X-Text": x_text})

    def raw(
        self, *, body: str | bytes | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Raw."""
        return self._call(RAW, options, body=body)

    def json(
        self,
        *,
        eof_eof_true_eof: str | Omit = OMIT,
        nested: JsonNested | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """JSON."""
        return self._call(
            JSON,
            options,
            body={"EOF\n'EOF'\n$(true)\nEOF": eof_eof_true_eof, "nested": nested},
        )

    def form(
        self, *, eof_eof_true_eof: str | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Form.

        Args:
            eof_eof_true_eof: EOF 'EOF' $(true) EOF
        """
        return self._call(
            FORM, options, body={"EOF\n'EOF'\n$(true)\nEOF": eof_eof_true_eof}
        )

    def multipart(self, *, field: str | Omit = OMIT, **options: Unpack[Options]) -> Any:
        """Multipart.

        Args:
            field: EOF 'EOF' $(true) EOF
        """
        return self._call(MULTIPART, options, body={"field": field})

    def graphql(
        self, *, variables: GraphqlVariables | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """GraphQL."""
        return self._call(GRAPHQL, options, body=variables)

    def variable(
        self, *, a: str | int | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Variable."""
        return self._call(VARIABLE, options, query={"a": a})

    def bearer(self, **options: Unpack[Options]) -> Any:
        """Bearer."""
        return self._call(BEARER, options)


class AsyncWhere(AsyncResource):
    """Where."""

    async def path(self, **options: Unpack[Options]) -> Any:
        """Path."""
        return await self._call(PATH, options)

    async def path_variable(self, id: int | str, **options: Unpack[Options]) -> Any:
        """Path variable.

        Args:
            id: EOF 'EOF' $(true) EOF
        """
        return await self._call(PATH_VARIABLE, options, path={"id": id})

    async def query(
        self, *, eof_eof_true_eof: str | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Query.

        Args:
            eof_eof_true_eof: EOF 'EOF' $(true) EOF
        """
        return await self._call(
            QUERY, options, query={"EOF\n'EOF'\n$(true)\nEOF": eof_eof_true_eof}
        )

    async def header(
        self, *, x_text: str | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Header.

        Args:
            x_text: EOF 'EOF' $(true) EOF
        """
        return await self._call(HEADER, options, headers={"X-Text": x_text})

    async def raw(
        self, *, body: str | bytes | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Raw."""
        return await self._call(RAW, options, body=body)

    async def json(
        self,
        *,
        eof_eof_true_eof: str | Omit = OMIT,
        nested: JsonNested | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """JSON."""
        return await self._call(
            JSON,
            options,
            body={"EOF\n'EOF'\n$(true)\nEOF": eof_eof_true_eof, "nested": nested},
        )

    async def form(
        self, *, eof_eof_true_eof: str | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Form.

        Args:
            eof_eof_true_eof: EOF 'EOF' $(true) EOF
        """
        return await self._call(
            FORM, options, body={"EOF\n'EOF'\n$(true)\nEOF": eof_eof_true_eof}
        )

    async def multipart(
        self, *, field: str | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Multipart.

        Args:
            field: EOF 'EOF' $(true) EOF
        """
        return await self._call(MULTIPART, options, body={"field": field})

    async def graphql(
        self, *, variables: GraphqlVariables | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """GraphQL."""
        return await self._call(GRAPHQL, options, body=variables)

    async def variable(
        self, *, a: str | int | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Variable."""
        return await self._call(VARIABLE, options, query={"a": a})

    async def bearer(self, **options: Unpack[Options]) -> Any:
        """Bearer."""
        return await self._call(BEARER, options)
