"""{x} {{ {0} }} }}{{ {!r}."""

from __future__ import annotations

from typing import Any, Unpack

from ._core import AsyncResource, Operation, Options, Resource

X_0_R: Operation[dict[str, Any]] = Operation(
    name="{x} {{ {0} }} }}{{ {!r}/{x} {{ {0} }} }}{{ {!r}",
    method="GET",
    url="{{baseUrl}}/names",
)


class X0R(Resource):
    """{x} {{ {0} }} }}{{ {!r}.

    Says: {x} {{ {0} }} }}{{ {!r}
    """

    def x_0_r(self, **options: Unpack[Options]) -> dict[str, Any]:
        """{x} {{ {0} }} }}{{ {!r}.

        Says: {x} {{ {0} }} }}{{ {!r}

        Returns:
            `dict[str, Any]`, as in the saved response.

        Example:
            >>> api.x_0_r.x_0_r()
        """
        return self._call(X_0_R, options)


class AsyncX0R(AsyncResource):
    """{x} {{ {0} }} }}{{ {!r}.

    Says: {x} {{ {0} }} }}{{ {!r}
    """

    async def x_0_r(self, **options: Unpack[Options]) -> dict[str, Any]:
        """{x} {{ {0} }} }}{{ {!r}.

        Says: {x} {{ {0} }} }}{{ {!r}

        Returns:
            `dict[str, Any]`, as in the saved response.

        Example:
            >>> await api.x_0_r.x_0_r()
        """
        return await self._call(X_0_R, options)
