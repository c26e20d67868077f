"""a X-Injected: yes GET /smuggled HTTP/1.1."""

from typing import TypedDict, Unpack

from ._core import AsyncResource, Operation, Options, Resource

AXInjectedYesGetSmuggledHttp11Result = TypedDict(
    "AXInjectedYesGetSmuggledHttp11Result",
    {"a\r\nX-Injected: yes\r\n\r\nGET /smuggled HTTP/1.1": str},
)

A_X_INJECTED_YES_GET_SMUGGLED_HTTP_1_1: Operation[
    AXInjectedYesGetSmuggledHttp11Result
] = Operation(
    name=(
        "a\r\n"
        "X-Injected: yes\r\n"
        "\r\n"
        "GET /smuggled HTTP/1.1/a\r\n"
        "X-Injected: yes\r\n"
        "\r\n"
        "GET /smuggled HTTP/1.1"
    ),
    method="GET",
    url="{{baseUrl}}/names",
)


class AXInjectedYesGetSmuggledHttp11(Resource):
    """a X-Injected: yes GET /smuggled HTTP/1.1.

    Says: a X-Injected: yes

    GET /smuggled HTTP/1.1
    """

    def a_x_injected_yes_get_smuggled_http_1_1(
        self, **options: Unpack[Options]
    ) -> AXInjectedYesGetSmuggledHttp11Result:
        """a X-Injected: yes GET /smuggled HTTP/1.1.

        Says: a X-Injected: yes

        GET /smuggled HTTP/1.1
        """
        return self._call(A_X_INJECTED_YES_GET_SMUGGLED_HTTP_1_1, options)


class AsyncAXInjectedYesGetSmuggledHttp11(AsyncResource):
    """a X-Injected: yes GET /smuggled HTTP/1.1.

    Says: a X-Injected: yes

    GET /smuggled HTTP/1.1
    """

    async def a_x_injected_yes_get_smuggled_http_1_1(
        self, **options: Unpack[Options]
    ) -> AXInjectedYesGetSmuggledHttp11Result:
        """a X-Injected: yes GET /smuggled HTTP/1.1.

        Says: a X-Injected: yes

        GET /smuggled HTTP/1.1
        """
        return await self._call(A_X_INJECTED_YES_GET_SMUGGLED_HTTP_1_1, options)
