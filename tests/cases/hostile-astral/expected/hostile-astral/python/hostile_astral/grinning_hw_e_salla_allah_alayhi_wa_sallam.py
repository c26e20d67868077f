"""😀 𐍈 é ﷺ."""

from typing import TypedDict, Unpack

from ._core import AsyncResource, Operation, Options, Resource

GrinningHwESallaAllahAlayhiWaSallamResult = TypedDict(
    "GrinningHwESallaAllahAlayhiWaSallamResult", {"😀 𐍈 é ﷺ": str}
)

GRINNING_HW_E_SALLA_ALLAH_ALAYHI_WA_SALLAM: Operation[
    GrinningHwESallaAllahAlayhiWaSallamResult
] = Operation(
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
    ) -> GrinningHwESallaAllahAlayhiWaSallamResult:
        """😀 𐍈 é ﷺ.

        Says: 😀 𐍈 é ﷺ
        """
        return self._call(GRINNING_HW_E_SALLA_ALLAH_ALAYHI_WA_SALLAM, options)


class AsyncGrinningHwESallaAllahAlayhiWaSallam(AsyncResource):
    """😀 𐍈 é ﷺ.

    Says: 😀 𐍈 é ﷺ
    """

    async def grinning_hw_e_salla_allah_alayhi_wa_sallam(
        self, **options: Unpack[Options]
    ) -> GrinningHwESallaAllahAlayhiWaSallamResult:
        """😀 𐍈 é ﷺ.

        Says: 😀 𐍈 é ﷺ
        """
        return await self._call(GRINNING_HW_E_SALLA_ALLAH_ALAYHI_WA_SALLAM, options)
