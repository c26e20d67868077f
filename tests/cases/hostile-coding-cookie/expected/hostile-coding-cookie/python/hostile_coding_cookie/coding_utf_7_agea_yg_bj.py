"""Coding: utf-7 -*- +AGEAYgBj-."""

from __future__ import annotations

from typing import Unpack

from ._core import AsyncResource, Operation, Options, Resource
from .types import Name

CODING_UTF_7_AGEA_YG_BJ: Operation[Name] = Operation(
    name="# -*- coding: utf-7 -*- +AGEAYgBj-/# -*- coding: utf-7 -*- +AGEAYgBj-",
    method="GET",
    url="{{baseUrl}}/names",
)


class CodingUtf7AgeaYgBj(Resource):
    """Coding: utf-7 -*- +AGEAYgBj-.

    Says: # -- coding: utf-7 -- +AGEAYgBj-
    """

    def coding_utf_7_agea_yg_bj(self, **options: Unpack[Options]) -> Name:
        """Coding: utf-7 -*- +AGEAYgBj-.

        Says: # -- coding: utf-7 -- +AGEAYgBj-

        Returns:
            `Name`, as in the saved response.

        Example:
            >>> api.coding_utf_7_agea_yg_bj.coding_utf_7_agea_yg_bj()
        """
        return self._call(CODING_UTF_7_AGEA_YG_BJ, options)


class AsyncCodingUtf7AgeaYgBj(AsyncResource):
    """Coding: utf-7 -*- +AGEAYgBj-.

    Says: # -- coding: utf-7 -- +AGEAYgBj-
    """

    async def coding_utf_7_agea_yg_bj(self, **options: Unpack[Options]) -> Name:
        """Coding: utf-7 -*- +AGEAYgBj-.

        Says: # -- coding: utf-7 -- +AGEAYgBj-

        Returns:
            `Name`, as in the saved response.

        Example:
            >>> await api.coding_utf_7_agea_yg_bj.coding_utf_7_agea_yg_bj()
        """
        return await self._call(CODING_UTF_7_AGEA_YG_BJ, options)
