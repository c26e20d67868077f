"""{x} {{ {0} }} }}{{ {!r}."""

from typing import TypedDict, Unpack

from ._core import AsyncResource, Operation, Options, Resource

X0RResult = TypedDict("X0RResult", {"{x} {{ {0} }} }}{{ {!r}": str})

X_0_R: Operation[X0RResult] = Operation(
    name="{x} {{ {0} }} }}{{ {!r}/{x} {{ {0} }} }}{{ {!r}",
    method="GET",
    url="{{baseUrl}}/names",
)


class X0R(Resource):
    """{x} {{ {0} }} }}{{ {!r}.

    Says: {x} {{ {0} }} }}{{ {!r}
    """

    def x_0_r(self, **options: Unpack[Options]) -> X0RResult:
        """{x} {{ {0} }} }}{{ {!r}.

        Says: {x} {{ {0} }} }}{{ {!r}
        """
        return self._call(X_0_R, options)


class AsyncX0R(AsyncResource):
    """{x} {{ {0} }} }}{{ {!r}.

    Says: {x} {{ {0} }} }}{{ {!r}
    """

    async def x_0_r(self, **options: Unpack[Options]) -> X0RResult:
        """{x} {{ {0} }} }}{{ {!r}.

        Says: {x} {{ {0} }} }}{{ {!r}
        """
        return await self._call(X_0_R, options)
