"""Examples."""

from __future__ import annotations

from typing import Any, Unpack

from ._core import AsyncResource, Operation, Options, Resource
from .types import ListResult, Object, Placeholder, SeveralResult, SeveralResult2

OBJECT: Operation[Object] = Operation(
    name="Examples/Object",
    method="GET",
    url="{{baseUrl}}/object",
)

LIST: Operation[list[ListResult]] = Operation(
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

PLACEHOLDERS: Operation[Placeholder] = Operation(
    name="Examples/Placeholders",
    method="GET",
    url="{{baseUrl}}/placeholders",
)

ONLY_ERRORS: Operation[Any] = Operation(
    name="Examples/Only errors",
    method="GET",
    url="{{baseUrl}}/only-errors",
)

SEVERAL: Operation[SeveralResult | SeveralResult2] = Operation(
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

    def object_(self, **options: Unpack[Options]) -> Object:
        """Object.

        Returns:
            `Object`, as in the saved response.

        Example:
            >>> api.examples.object_()
        """
        return self._call(OBJECT, options)

    def list_(self, **options: Unpack[Options]) -> list[ListResult]:
        """List.

        Returns:
            `list[ListResult]`, as in the saved response.

        Example:
            >>> api.examples.list_()
        """
        return self._call(LIST, options)

    def scalar(self, **options: Unpack[Options]) -> int:
        """Scalar.

        Returns:
            `int`, as in the saved response "A number".

        Example:
            >>> api.examples.scalar()
        """
        return self._call(SCALAR, options)

    def empty_list(self, **options: Unpack[Options]) -> list[Any]:
        """Empty list.

        Returns:
            `list[Any]`, as in the saved response "Nothing".

        Example:
            >>> api.examples.empty_list()
        """
        return self._call(EMPTY_LIST, options)

    def no_content(self, **options: Unpack[Options]) -> None:
        """No content.

        Example:
            >>> api.examples.no_content()
        """
        return self._call(NO_CONTENT, options)

    def plain_text(self, **options: Unpack[Options]) -> str:
        """Plain text.

        Returns:
            The body as text, as in the saved response.

        Example:
            >>> api.examples.plain_text()
        """
        return self._call(PLAIN_TEXT, options)

    def xml_answer(self, **options: Unpack[Options]) -> str:
        """XML answer.

        Returns:
            The body as text, as in the saved response.

        Example:
            >>> api.examples.xml_answer()
        """
        return self._call(XML_ANSWER, options)

    def bytes_(self, **options: Unpack[Options]) -> Any:
        """Bytes.

        Example:
            >>> api.examples.bytes_()
        """
        return self._call(BYTES, options)

    def not_quite_json_answer(self, **options: Unpack[Options]) -> Any:
        """Not quite JSON answer.

        Example:
            >>> api.examples.not_quite_json_answer()
        """
        return self._call(NOT_QUITE_JSON_ANSWER, options)

    def placeholders(self, **options: Unpack[Options]) -> Placeholder:
        """Placeholders.

        Returns:
            `Placeholder`, as in the saved response "From a schema".

        Example:
            >>> api.examples.placeholders()
        """
        return self._call(PLACEHOLDERS, options)

    def only_errors(self, **options: Unpack[Options]) -> Any:
        """Only errors.

        Raises:
            BadRequestError: Status 400 ("Wrong") with a body of `Error`.

        Example:
            >>> api.examples.only_errors()
        """
        return self._call(ONLY_ERRORS, options)

    def several(self, **options: Unpack[Options]) -> SeveralResult | SeveralResult2:
        """Several.

        Returns:
            `SeveralResult | SeveralResult2`, as in 3 saved responses.

        Raises:
            NotFoundError: Status 404 ("Missing") with a body of `Error`.

        Example:
            >>> api.examples.several()
        """
        return self._call(SEVERAL, options)

    def headers_as_a_string(self, **options: Unpack[Options]) -> dict[str, Any]:
        """Headers as a string.

        Returns:
            `dict[str, Any]`, as in the saved response.

        Example:
            >>> api.examples.headers_as_a_string()
        """
        return self._call(HEADERS_AS_A_STRING, options)

    def bare_example(self, **options: Unpack[Options]) -> Any:
        """Bare example.

        Example:
            >>> api.examples.bare_example()
        """
        return self._call(BARE_EXAMPLE, options)

    def request_as_a_string(self, **options: Unpack[Options]) -> dict[str, Any]:
        """Request as a string.

        Returns:
            `dict[str, Any]`, as in the saved response.

        Example:
            >>> api.examples.request_as_a_string()
        """
        return self._call(REQUEST_AS_A_STRING, options)

    def responses_that_are_null(self, **options: Unpack[Options]) -> Any:
        """Responses that are null.

        Example:
            >>> api.examples.responses_that_are_null()
        """
        return self._call(RESPONSES_THAT_ARE_NULL, options)


class AsyncExamples(AsyncResource):
    """Examples.

    Saved responses of every kind.
    """

    async def object_(self, **options: Unpack[Options]) -> Object:
        """Object.

        Returns:
            `Object`, as in the saved response.

        Example:
            >>> await api.examples.object_()
        """
        return await self._call(OBJECT, options)

    async def list_(self, **options: Unpack[Options]) -> list[ListResult]:
        """List.

        Returns:
            `list[ListResult]`, as in the saved response.

        Example:
            >>> await api.examples.list_()
        """
        return await self._call(LIST, options)

    async def scalar(self, **options: Unpack[Options]) -> int:
        """Scalar.

        Returns:
            `int`, as in the saved response "A number".

        Example:
            >>> await api.examples.scalar()
        """
        return await self._call(SCALAR, options)

    async def empty_list(self, **options: Unpack[Options]) -> list[Any]:
        """Empty list.

        Returns:
            `list[Any]`, as in the saved response "Nothing".

        Example:
            >>> await api.examples.empty_list()
        """
        return await self._call(EMPTY_LIST, options)

    async def no_content(self, **options: Unpack[Options]) -> None:
        """No content.

        Example:
            >>> await api.examples.no_content()
        """
        return await self._call(NO_CONTENT, options)

    async def plain_text(self, **options: Unpack[Options]) -> str:
        """Plain text.

        Returns:
            The body as text, as in the saved response.

        Example:
            >>> await api.examples.plain_text()
        """
        return await self._call(PLAIN_TEXT, options)

    async def xml_answer(self, **options: Unpack[Options]) -> str:
        """XML answer.

        Returns:
            The body as text, as in the saved response.

        Example:
            >>> await api.examples.xml_answer()
        """
        return await self._call(XML_ANSWER, options)

    async def bytes_(self, **options: Unpack[Options]) -> Any:
        """Bytes.

        Example:
            >>> await api.examples.bytes_()
        """
        return await self._call(BYTES, options)

    async def not_quite_json_answer(self, **options: Unpack[Options]) -> Any:
        """Not quite JSON answer.

        Example:
            >>> await api.examples.not_quite_json_answer()
        """
        return await self._call(NOT_QUITE_JSON_ANSWER, options)

    async def placeholders(self, **options: Unpack[Options]) -> Placeholder:
        """Placeholders.

        Returns:
            `Placeholder`, as in the saved response "From a schema".

        Example:
            >>> await api.examples.placeholders()
        """
        return await self._call(PLACEHOLDERS, options)

    async def only_errors(self, **options: Unpack[Options]) -> Any:
        """Only errors.

        Raises:
            BadRequestError: Status 400 ("Wrong") with a body of `Error`.

        Example:
            >>> await api.examples.only_errors()
        """
        return await self._call(ONLY_ERRORS, options)

    async def several(
        self, **options: Unpack[Options]
    ) -> SeveralResult | SeveralResult2:
        """Several.

        Returns:
            `SeveralResult | SeveralResult2`, as in 3 saved responses.

        Raises:
            NotFoundError: Status 404 ("Missing") with a body of `Error`.

        Example:
            >>> await api.examples.several()
        """
        return await self._call(SEVERAL, options)

    async def headers_as_a_string(self, **options: Unpack[Options]) -> dict[str, Any]:
        """Headers as a string.

        Returns:
            `dict[str, Any]`, as in the saved response.

        Example:
            >>> await api.examples.headers_as_a_string()
        """
        return await self._call(HEADERS_AS_A_STRING, options)

    async def bare_example(self, **options: Unpack[Options]) -> Any:
        """Bare example.

        Example:
            >>> await api.examples.bare_example()
        """
        return await self._call(BARE_EXAMPLE, options)

    async def request_as_a_string(self, **options: Unpack[Options]) -> dict[str, Any]:
        """Request as a string.

        Returns:
            `dict[str, Any]`, as in the saved response.

        Example:
            >>> await api.examples.request_as_a_string()
        """
        return await self._call(REQUEST_AS_A_STRING, options)

    async def responses_that_are_null(self, **options: Unpack[Options]) -> Any:
        """Responses that are null.

        Example:
            >>> await api.examples.responses_that_are_null()
        """
        return await self._call(RESPONSES_THAT_ARE_NULL, options)
