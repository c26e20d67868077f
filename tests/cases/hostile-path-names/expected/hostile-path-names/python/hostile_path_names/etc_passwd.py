"""../../etc/passwd."""

from __future__ import annotations

from typing import Unpack

from ._core import AsyncResource, Operation, Options, Resource
from .types import Name

ETC_PASSWD: Operation[Name] = Operation(
    name="../../etc/passwd/../../etc/passwd",
    method="GET",
    url="{{baseUrl}}/names",
)


class EtcPasswd(Resource):
    """../../etc/passwd.

    Says: ../../etc/passwd
    """

    def etc_passwd(self, **options: Unpack[Options]) -> Name:
        """../../etc/passwd.

        Says: ../../etc/passwd

        Returns:
            `Name`, as in the saved response.

        Example:
            >>> api.etc_passwd.etc_passwd()
        """
        return self._call(ETC_PASSWD, options)


class AsyncEtcPasswd(AsyncResource):
    """../../etc/passwd.

    Says: ../../etc/passwd
    """

    async def etc_passwd(self, **options: Unpack[Options]) -> Name:
        """../../etc/passwd.

        Says: ../../etc/passwd

        Returns:
            `Name`, as in the saved response.

        Example:
            >>> await api.etc_passwd.etc_passwd()
        """
        return await self._call(ETC_PASSWD, options)
