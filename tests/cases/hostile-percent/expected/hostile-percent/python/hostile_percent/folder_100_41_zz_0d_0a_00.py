"""100% %41 %zz %0d%0a %00."""

from typing import TypedDict, Unpack

from ._core import AsyncResource, Operation, Options, Resource

Request10041Zz0d0a00Result = TypedDict(
    "Request10041Zz0d0a00Result", {"100% %41 %zz %0d%0a %00": str}
)

REQUEST_100_41_ZZ_0D_0A_00: Operation[Request10041Zz0d0a00Result] = Operation(
    name="100% %41 %zz %0d%0a %00/100% %41 %zz %0d%0a %00",
    method="GET",
    url="{{baseUrl}}/names",
)


class Folder10041Zz0d0a00(Resource):
    """100% %41 %zz %0d%0a %00.

    Says: 100% %41 %zz %0d%0a %00
    """

    def request_100_41_zz_0d_0a_00(
        self, **options: Unpack[Options]
    ) -> Request10041Zz0d0a00Result:
        """100% %41 %zz %0d%0a %00.

        Says: 100% %41 %zz %0d%0a %00
        """
        return self._call(REQUEST_100_41_ZZ_0D_0A_00, options)


class AsyncFolder10041Zz0d0a00(AsyncResource):
    """100% %41 %zz %0d%0a %00.

    Says: 100% %41 %zz %0d%0a %00
    """

    async def request_100_41_zz_0d_0a_00(
        self, **options: Unpack[Options]
    ) -> Request10041Zz0d0a00Result:
        """100% %41 %zz %0d%0a %00.

        Says: 100% %41 %zz %0d%0a %00
        """
        return await self._call(REQUEST_100_41_ZZ_0D_0A_00, options)
