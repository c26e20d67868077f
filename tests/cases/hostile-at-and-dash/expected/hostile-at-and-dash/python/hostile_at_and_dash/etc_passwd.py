"""@/etc/passwd."""

from typing import TypedDict, Unpack

from ._core import AsyncResource, Operation, Options, Resource

EtcPasswdResult = TypedDict("EtcPasswdResult", {"@/etc/passwd": str})

ETC_PASSWD: Operation[EtcPasswdResult] = Operation(
    name="@/etc/passwd/@/etc/passwd",
    method="GET",
    url="{{baseUrl}}/names",
)


class EtcPasswd(Resource):
    """@/etc/passwd.

    Says: @/etc/passwd
    """

    def etc_passwd(self, **options: Unpack[Options]) -> EtcPasswdResult:
        """@/etc/passwd.

        Says: @/etc/passwd
        """
        return self._call(ETC_PASSWD, options)


class AsyncEtcPasswd(AsyncResource):
    """@/etc/passwd.

    Says: @/etc/passwd
    """

    async def etc_passwd(self, **options: Unpack[Options]) -> EtcPasswdResult:
        """@/etc/passwd.

        Says: @/etc/passwd
        """
        return await self._call(ETC_PASSWD, options)
