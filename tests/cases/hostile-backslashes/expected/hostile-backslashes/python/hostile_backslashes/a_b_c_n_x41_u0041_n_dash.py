"""a\\b\\\\c\\n\\x41\\u0041\\N{DASH}\\."""

from __future__ import annotations

from typing import Unpack

from ._core import AsyncResource, Operation, Options, Resource
from .types import Name

A_B_C_N_X41_U0041_N_DASH: Operation[Name] = Operation(
    name="a\\b\\\\c\\n\\x41\\u0041\\N{DASH}\\/a\\b\\\\c\\n\\x41\\u0041\\N{DASH}\\",
    method="GET",
    url="{{baseUrl}}/names",
)


class ABCNX41U0041NDash(Resource):
    """a\\b\\\\c\\n\\x41\\u0041\\N{DASH}\\.

    Says: a\\b\\c\\n\\x41\\u0041\\N{DASH}\\
    """

    def a_b_c_n_x41_u0041_n_dash(self, **options: Unpack[Options]) -> Name:
        """a\\b\\\\c\\n\\x41\\u0041\\N{DASH}\\.

        Says: a\\b\\c\\n\\x41\\u0041\\N{DASH}\\

        Returns:
            `Name`, as in the saved response.

        Example:
            >>> api.a_b_c_n_x41_u0041_n_dash.a_b_c_n_x41_u0041_n_dash()
        """
        return self._call(A_B_C_N_X41_U0041_N_DASH, options)


class AsyncABCNX41U0041NDash(AsyncResource):
    """a\\b\\\\c\\n\\x41\\u0041\\N{DASH}\\.

    Says: a\\b\\c\\n\\x41\\u0041\\N{DASH}\\
    """

    async def a_b_c_n_x41_u0041_n_dash(self, **options: Unpack[Options]) -> Name:
        """a\\b\\\\c\\n\\x41\\u0041\\N{DASH}\\.

        Says: a\\b\\c\\n\\x41\\u0041\\N{DASH}\\

        Returns:
            `Name`, as in the saved response.

        Example:
            >>> await api.a_b_c_n_x41_u0041_n_dash.a_b_c_n_x41_u0041_n_dash()
        """
        return await self._call(A_B_C_N_X41_U0041_N_DASH, options)
