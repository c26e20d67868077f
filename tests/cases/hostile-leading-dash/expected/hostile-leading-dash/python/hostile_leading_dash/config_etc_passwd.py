"""Config /etc/passwd."""

from __future__ import annotations

from typing import Unpack

from ._core import AsyncResource, Operation, Options, Resource
from .types import Name

CONFIG_ETC_PASSWD: Operation[Name] = Operation(
    name="--config /etc/passwd/--config /etc/passwd",
    method="GET",
    url="{{baseUrl}}/names",
)


class ConfigEtcPasswd(Resource):
    """Config /etc/passwd.

    Says: --config /etc/passwd
    """

    def config_etc_passwd(self, **options: Unpack[Options]) -> Name:
        """Config /etc/passwd.

        Says: --config /etc/passwd

        Returns:
            `Name`, as in the saved response.

        Example:
            >>> api.config_etc_passwd.config_etc_passwd()
        """
        return self._call(CONFIG_ETC_PASSWD, options)


class AsyncConfigEtcPasswd(AsyncResource):
    """Config /etc/passwd.

    Says: --config /etc/passwd
    """

    async def config_etc_passwd(self, **options: Unpack[Options]) -> Name:
        """Config /etc/passwd.

        Says: --config /etc/passwd

        Returns:
            `Name`, as in the saved response.

        Example:
            >>> await api.config_etc_passwd.config_etc_passwd()
        """
        return await self._call(CONFIG_ETC_PASSWD, options)
