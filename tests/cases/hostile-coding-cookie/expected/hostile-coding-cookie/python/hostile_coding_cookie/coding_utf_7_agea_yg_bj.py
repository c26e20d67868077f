"""# -*- coding: utf-7 -*- +AGEAYgBj-."""

from typing import TypedDict, Unpack

from ._core import AsyncResource, Operation, Options, Resource

CodingUtf7AgeaYgBjResult = TypedDict(
    "CodingUtf7AgeaYgBjResult", {"# -*- coding: utf-7 -*- +AGEAYgBj-": str}
)

CODING_UTF_7_AGEA_YG_BJ: Operation[CodingUtf7AgeaYgBjResult] = Operation(
    name="# -*- coding: utf-7 -*- +AGEAYgBj-/# -*- coding: utf-7 -*- +AGEAYgBj-",
    method="GET",
    url="{{baseUrl}}/names",
)


class CodingUtf7AgeaYgBj(Resource):
    """# -*- coding: utf-7 -*- +AGEAYgBj-.

    Says: # -- coding: utf-7 -- +AGEAYgBj-
    """

    def coding_utf_7_agea_yg_bj(
        self, **options: Unpack[Options]
    ) -> CodingUtf7AgeaYgBjResult:
        """# -*- coding: utf-7 -*- +AGEAYgBj-.

        Says: # -- coding: utf-7 -- +AGEAYgBj-
        """
        return self._call(CODING_UTF_7_AGEA_YG_BJ, options)


class AsyncCodingUtf7AgeaYgBj(AsyncResource):
    """# -*- coding: utf-7 -*- +AGEAYgBj-.

    Says: # -- coding: utf-7 -- +AGEAYgBj-
    """

    async def coding_utf_7_agea_yg_bj(
        self, **options: Unpack[Options]
    ) -> CodingUtf7AgeaYgBjResult:
        """# -*- coding: utf-7 -*- +AGEAYgBj-.

        Says: # -- coding: utf-7 -- +AGEAYgBj-
        """
        return await self._call(CODING_UTF_7_AGEA_YG_BJ, options)
