"""A X-Injected: yes GET /smuggled HTTP/1.1."""

from __future__ import annotations

from typing import Unpack

from ._core import AsyncResource, Operation, Options, Resource
from .types import Name

A_X_INJECTED_YES_GET_SMUGGLED_HTTP_1_1: Operation[Name] = Operation(
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
    """A X-Injected: yes GET /smuggled HTTP/1.1.

    Says: a X-Injected: yes

    GET /smuggled HTTP/1.1
    """

    def a_x_injected_yes_get_smuggled_http_1_1(
        self, **options: Unpack[Options]
    ) -> Name:
        """A X-Injected: yes GET /smuggled HTTP/1.1.

        Says: a X-Injected: yes

        GET /smuggled HTTP/1.1

        Returns:
            `Name`, as in the saved response.

        Example:
            >>> api.a_x_injected_yes_get_smuggled_http_1_1.a_x_injected_yes_get_smuggled_http_1_1()
        """
        return self._call(A_X_INJECTED_YES_GET_SMUGGLED_HTTP_1_1, options)


class AsyncAXInjectedYesGetSmuggledHttp11(AsyncResource):
    """A X-Injected: yes GET /smuggled HTTP/1.1.

    Says: a X-Injected: yes

    GET /smuggled HTTP/1.1
    """

    async def a_x_injected_yes_get_smuggled_http_1_1(
        self, **options: Unpack[Options]
    ) -> Name:
        """A X-Injected: yes GET /smuggled HTTP/1.1.

        Says: a X-Injected: yes

        GET /smuggled HTTP/1.1

        Returns:
            `Name`, as in the saved response.

        Example:
            >>> await api.a_x_injected_yes_get_smuggled_http_1_1.a_x_injected_yes_get_smuggled_http_1_1()
        """
        return await self._call(A_X_INJECTED_YES_GET_SMUGGLED_HTTP_1_1, options)
