"""--config /etc/passwd."""

from typing import TypedDict, Unpack

from ._core import AsyncResource, Operation, Options, Resource

ConfigEtcPasswdResult = TypedDict(
    "ConfigEtcPasswdResult", {"--config /etc/passwd": str}
)

CONFIG_ETC_PASSWD: Operation[ConfigEtcPasswdResult] = Operation(
    name="--config /etc/passwd/--config /etc/passwd",
    method="GET",
    url="{{baseUrl}}/names",
)


class ConfigEtcPasswd(Resource):
    """--config /etc/passwd.

    Says: --config /etc/passwd
    """

    def config_etc_passwd(self, **options: Unpack[Options]) -> ConfigEtcPasswdResult:
        """--config /etc/passwd.

        Says: --config /etc/passwd
        """
        return self._call(CONFIG_ETC_PASSWD, options)


class AsyncConfigEtcPasswd(AsyncResource):
    """--config /etc/passwd.

    Says: --config /etc/passwd
    """

    async def config_etc_passwd(
        self, **options: Unpack[Options]
    ) -> ConfigEtcPasswdResult:
        """--config /etc/passwd.

        Says: --config /etc/passwd
        """
        return await self._call(CONFIG_ETC_PASSWD, options)
