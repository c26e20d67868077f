"""a b\x01c\x07d\x1be\x7ff g h."""

from typing import TypedDict, Unpack

from ._core import AsyncResource, Operation, Options, Resource

ABCDEFGHResult = TypedDict(
    "ABCDEFGHResult", {"a\tb\x01c\x07d\x1be\x7ff\x0bg\x0ch": str}
)

A_B_C_D_E_F_G_H: Operation[ABCDEFGHResult] = Operation(
    name="a\tb\x01c\x07d\x1be\x7ff\x0bg\x0ch/a\tb\x01c\x07d\x1be\x7ff\x0bg\x0ch",
    method="GET",
    url="{{baseUrl}}/names",
)


class ABCDEFGH(Resource):
    """a b\x01c\x07d\x1be\x7ff g h.

    Says: a b\x01c\x07d\x1be\x7ff g h
    """

    def a_b_c_d_e_f_g_h(self, **options: Unpack[Options]) -> ABCDEFGHResult:
        """a b\x01c\x07d\x1be\x7ff g h.

        Says: a b\x01c\x07d\x1be\x7ff g h
        """
        return self._call(A_B_C_D_E_F_G_H, options)


class AsyncABCDEFGH(AsyncResource):
    """a b\x01c\x07d\x1be\x7ff g h.

    Says: a b\x01c\x07d\x1be\x7ff g h
    """

    async def a_b_c_d_e_f_g_h(self, **options: Unpack[Options]) -> ABCDEFGHResult:
        """a b\x01c\x07d\x1be\x7ff g h.

        Says: a b\x01c\x07d\x1be\x7ff g h
        """
        return await self._call(A_B_C_D_E_F_G_H, options)
