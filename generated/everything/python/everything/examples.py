"""Examples."""

from typing import Any, NotRequired, TypedDict, Unpack

from ._core import AsyncResource, Operation, Options, Resource


class ObjectResultNested(TypedDict):
    a: list[float]


ObjectResult = TypedDict(
    "ObjectResult",
    {
        "id": int,
        "name": str,
        "nested": ObjectResultNested,
        "nothing": Any,
        "mixed": list[int | str | None],
        "class": str,
        "a-b": int,
    },
)


class ListResultItem(TypedDict):
    id: int
    name: NotRequired[str]


class PlaceholdersResult(TypedDict):
    id: str
    name: str
    at: str


class SeveralResult(TypedDict):
    a: int


OBJECT: Operation[ObjectResult] = Operation(
    name="Examples/Object",
    method="GET",
    url="{{baseUrl}}/object",
)

LIST: Operation[list[ListResultItem]] = Operation(
    name="Examples/List",
    method="GET",
    url="{{baseUrl}}/list",
)

SCALAR: Operation[int] = Operation(
    name="Examples/Scalar",
    method="GET",
    url="{{baseUrl}}/scalar",
)

EMPTY_LIST: Operation[list[Any]] = Operation(
    name="Examples/Empty list",
    method="GET",
    url="{{baseUrl}}/empty-list",
)

NO_CONTENT: Operation[None] = Operation(
    name="Examples/No content",
    method="GET",
    url="{{baseUrl}}/no-content",
)

PLAIN_TEXT: Operation[str] = Operation(
    name="Examples/Plain text",
    method="GET",
    url="{{baseUrl}}/plain-text",
)

XML_ANSWER: Operation[str] = Operation(
    name="Examples/XML answer",
    method="GET",
    url="{{baseUrl}}/xml-answer",
)

BYTES: Operation[Any] = Operation(
    name="Examples/Bytes",
    method="GET",
    url="{{baseUrl}}/bytes",
)

NOT_QUITE_JSON_ANSWER: Operation[Any] = Operation(
    name="Examples/Not quite JSON answer",
    method="GET",
    url="{{baseUrl}}/not-quite-json-answer",
)

PLACEHOLDERS: Operation[PlaceholdersResult] = Operation(
    name="Examples/Placeholders",
    method="GET",
    url="{{baseUrl}}/placeholders",
)

ONLY_ERRORS: Operation[Any] = Operation(
    name="Examples/Only errors",
    method="GET",
    url="{{baseUrl}}/only-errors",
)

SEVERAL: Operation[SeveralResult] = Operation(
    name="Examples/Several",
    method="GET",
    url="{{baseUrl}}/several",
)

HEADERS_AS_A_STRING: Operation[dict[str, Any]] = Operation(
    name="Examples/Headers as a string",
    method="GET",
    url="{{baseUrl}}/headers-as-a-string",
)

BARE_EXAMPLE: Operation[Any] = Operation(
    name="Examples/Bare example",
    method="GET",
    url="{{baseUrl}}/bare-example",
)

REQUEST_AS_A_STRING: Operation[dict[str, Any]] = Operation(
    name="Examples/Request as a string",
    method="GET",
    url="{{baseUrl}}/request-as-a-string",
)

RESPONSES_THAT_ARE_NULL: Operation[Any] = Operation(
    name="Examples/Responses that are null",
    method="GET",
    url="{{baseUrl}}/responses-that-are-null",
)


class Examples(Resource):
    """Examples.

    Saved responses of every kind.
    """

    def object_(self, **options: Unpack[Options]) -> ObjectResult:
        """Object."""
        return self._call(OBJECT, options)

    def list_(self, **options: Unpack[Options]) -> list[ListResultItem]:
        """List."""
        return self._call(LIST, options)

    def scalar(self, **options: Unpack[Options]) -> int:
        """Scalar."""
        return self._call(SCALAR, options)

    def empty_list(self, **options: Unpack[Options]) -> list[Any]:
        """Empty list."""
        return self._call(EMPTY_LIST, options)

    def no_content(self, **options: Unpack[Options]) -> None:
        """No content."""
        return self._call(NO_CONTENT, options)

    def plain_text(self, **options: Unpack[Options]) -> str:
        """Plain text."""
        return self._call(PLAIN_TEXT, options)

    def xml_answer(self, **options: Unpack[Options]) -> str:
        """XML answer."""
        return self._call(XML_ANSWER, options)

    def bytes_(self, **options: Unpack[Options]) -> Any:
        """Bytes."""
        return self._call(BYTES, options)

    def not_quite_json_answer(self, **options: Unpack[Options]) -> Any:
        """Not quite JSON answer."""
        return self._call(NOT_QUITE_JSON_ANSWER, options)

    def placeholders(self, **options: Unpack[Options]) -> PlaceholdersResult:
        """Placeholders."""
        return self._call(PLACEHOLDERS, options)

    def only_errors(self, **options: Unpack[Options]) -> Any:
        """Only errors."""
        return self._call(ONLY_ERRORS, options)

    def several(self, **options: Unpack[Options]) -> SeveralResult:
        """Several."""
        return self._call(SEVERAL, options)

    def headers_as_a_string(self, **options: Unpack[Options]) -> dict[str, Any]:
        """Headers as a string."""
        return self._call(HEADERS_AS_A_STRING, options)

    def bare_example(self, **options: Unpack[Options]) -> Any:
        """Bare example."""
        return self._call(BARE_EXAMPLE, options)

    def request_as_a_string(self, **options: Unpack[Options]) -> dict[str, Any]:
        """Request as a string."""
        return self._call(REQUEST_AS_A_STRING, options)

    def responses_that_are_null(self, **options: Unpack[Options]) -> Any:
        """Responses that are null."""
        return self._call(RESPONSES_THAT_ARE_NULL, options)


class AsyncExamples(AsyncResource):
    """Examples.

    Saved responses of every kind.
    """

    async def object_(self, **options: Unpack[Options]) -> ObjectResult:
        """Object."""
        return await self._call(OBJECT, options)

    async def list_(self, **options: Unpack[Options]) -> list[ListResultItem]:
        """List."""
        return await self._call(LIST, options)

    async def scalar(self, **options: Unpack[Options]) -> int:
        """Scalar."""
        return await self._call(SCALAR, options)

    async def empty_list(self, **options: Unpack[Options]) -> list[Any]:
        """Empty list."""
        return await self._call(EMPTY_LIST, options)

    async def no_content(self, **options: Unpack[Options]) -> None:
        """No content."""
        return await self._call(NO_CONTENT, options)

    async def plain_text(self, **options: Unpack[Options]) -> str:
        """Plain text."""
        return await self._call(PLAIN_TEXT, options)

    async def xml_answer(self, **options: Unpack[Options]) -> str:
        """XML answer."""
        return await self._call(XML_ANSWER, options)

    async def bytes_(self, **options: Unpack[Options]) -> Any:
        """Bytes."""
        return await self._call(BYTES, options)

    async def not_quite_json_answer(self, **options: Unpack[Options]) -> Any:
        """Not quite JSON answer."""
        return await self._call(NOT_QUITE_JSON_ANSWER, options)

    async def placeholders(self, **options: Unpack[Options]) -> PlaceholdersResult:
        """Placeholders."""
        return await self._call(PLACEHOLDERS, options)

    async def only_errors(self, **options: Unpack[Options]) -> Any:
        """Only errors."""
        return await self._call(ONLY_ERRORS, options)

    async def several(self, **options: Unpack[Options]) -> SeveralResult:
        """Several."""
        return await self._call(SEVERAL, options)

    async def headers_as_a_string(self, **options: Unpack[Options]) -> dict[str, Any]:
        """Headers as a string."""
        return await self._call(HEADERS_AS_A_STRING, options)

    async def bare_example(self, **options: Unpack[Options]) -> Any:
        """Bare example."""
        return await self._call(BARE_EXAMPLE, options)

    async def request_as_a_string(self, **options: Unpack[Options]) -> dict[str, Any]:
        """Request as a string."""
        return await self._call(REQUEST_AS_A_STRING, options)

    async def responses_that_are_null(self, **options: Unpack[Options]) -> Any:
        """Responses that are null."""
        return await self._call(RESPONSES_THAT_ARE_NULL, options)
