"""😀 𐍈 é ﷺ."""

from __future__ import annotations

from typing import Unpack

from ._core import AsyncResource, Operation, Options, Resource
from .types import Name

GRINNING_HW_E_SALLA_ALLAH_ALAYHI_WA_SALLAM: Operation[Name] = Operation(
    name="😀 𐍈 é ﷺ/😀 𐍈 é ﷺ",
    method="GET",
    url="{{baseUrl}}/names",
)


class GrinningHwESallaAllahAlayhiWaSallam(Resource):
    """😀 𐍈 é ﷺ.

    Says: 😀 𐍈 é ﷺ
    """

    def grinning_hw_e_salla_allah_alayhi_wa_sallam(
        self, **options: Unpack[Options]
    ) -> Name:
        """😀 𐍈 é ﷺ.

        Says: 😀 𐍈 é ﷺ

        Returns:
            `Name`, as in the saved response.

        Example:
            >>> api.grinning_hw_e_salla_allah_alayhi_wa_sallam.grinning_hw_e_salla_allah_alayhi_wa_sallam()
        """
        return self._call(GRINNING_HW_E_SALLA_ALLAH_ALAYHI_WA_SALLAM, options)


class AsyncGrinningHwESallaAllahAlayhiWaSallam(AsyncResource):
    """😀 𐍈 é ﷺ.

    Says: 😀 𐍈 é ﷺ
    """

    async def grinning_hw_e_salla_allah_alayhi_wa_sallam(
        self, **options: Unpack[Options]
    ) -> Name:
        """😀 𐍈 é ﷺ.

        Says: 😀 𐍈 é ﷺ

        Returns:
            `Name`, as in the saved response.

        Example:
            >>> await api.grinning_hw_e_salla_allah_alayhi_wa_sallam.grinning_hw_e_salla_allah_alayhi_wa_sallam()
        """
        return await self._call(GRINNING_HW_E_SALLA_ALLAH_ALAYHI_WA_SALLAM, options)
