"""A b\x01c\x07d\x1be\x7ff g h."""

from __future__ import annotations

from typing import Unpack

from ._core import AsyncResource, Operation, Options, Resource
from .types import Name

A_B_C_D_E_F_G_H: Operation[Name] = Operation(
    name="a\tb\x01c\x07d\x1be\x7ff\x0bg\x0ch/a\tb\x01c\x07d\x1be\x7ff\x0bg\x0ch",
    method="GET",
    url="{{baseUrl}}/names",
)


class ABCDEFGH(Resource):
    """A b\x01c\x07d\x1be\x7ff g h.

    Says: a b\x01c\x07d\x1be\x7ff g h
    """

    def a_b_c_d_e_f_g_h(self, **options: Unpack[Options]) -> Name:
        """A b\x01c\x07d\x1be\x7ff g h.

        Says: a b\x01c\x07d\x1be\x7ff g h

        Returns:
            `Name`, as in the saved response.

        Example:
            >>> api.a_b_c_d_e_f_g_h.a_b_c_d_e_f_g_h()
        """
        return self._call(A_B_C_D_E_F_G_H, options)


class AsyncABCDEFGH(AsyncResource):
    """A b\x01c\x07d\x1be\x7ff g h.

    Says: a b\x01c\x07d\x1be\x7ff g h
    """

    async def a_b_c_d_e_f_g_h(self, **options: Unpack[Options]) -> Name:
        """A b\x01c\x07d\x1be\x7ff g h.

        Says: a b\x01c\x07d\x1be\x7ff g h

        Returns:
            `Name`, as in the saved response.

        Example:
            >>> await api.a_b_c_d_e_f_g_h.a_b_c_d_e_f_g_h()
        """
        return await self._call(A_B_C_D_E_F_G_H, options)
