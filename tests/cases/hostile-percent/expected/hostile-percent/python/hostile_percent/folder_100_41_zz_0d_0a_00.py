"""100% %41 %zz %0d%0a %00."""

from __future__ import annotations

from typing import Unpack

from ._core import AsyncResource, Operation, Options, Resource
from .types import Name

REQUEST_100_41_ZZ_0D_0A_00: Operation[Name] = Operation(
    name="100% %41 %zz %0d%0a %00/100% %41 %zz %0d%0a %00",
    method="GET",
    url="{{baseUrl}}/names",
)


class Folder10041Zz0d0a00(Resource):
    """100% %41 %zz %0d%0a %00.

    Says: 100% %41 %zz %0d%0a %00
    """

    def request_100_41_zz_0d_0a_00(self, **options: Unpack[Options]) -> Name:
        """100% %41 %zz %0d%0a %00.

        Says: 100% %41 %zz %0d%0a %00

        Returns:
            `Name`, as in the saved response.

        Example:
            >>> api.folder_100_41_zz_0d_0a_00.request_100_41_zz_0d_0a_00()
        """
        return self._call(REQUEST_100_41_ZZ_0D_0A_00, options)


class AsyncFolder10041Zz0d0a00(AsyncResource):
    """100% %41 %zz %0d%0a %00.

    Says: 100% %41 %zz %0d%0a %00
    """

    async def request_100_41_zz_0d_0a_00(self, **options: Unpack[Options]) -> Name:
        """100% %41 %zz %0d%0a %00.

        Says: 100% %41 %zz %0d%0a %00

        Returns:
            `Name`, as in the saved response.

        Example:
            >>> await api.folder_100_41_zz_0d_0a_00.request_100_41_zz_0d_0a_00()
        """
        return await self._call(REQUEST_100_41_ZZ_0D_0A_00, options)
