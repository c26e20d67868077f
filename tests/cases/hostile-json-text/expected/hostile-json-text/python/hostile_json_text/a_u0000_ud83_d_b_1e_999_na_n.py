"""{"a": "\\u0000\\ud83d", "b": [1e999, NaN]}."""

from __future__ import annotations

from typing import Unpack

from ._core import AsyncResource, Operation, Options, Resource
from .types import Name

A_U0000_UD83_D_B_1E_999_NA_N: Operation[Name] = Operation(
    name='{"a": "\\u0000\\ud83d", "b": [1e999, NaN]}/{"a": "\\u0000\\ud83d", "b": [1e999, NaN]}',
    method="GET",
    url="{{baseUrl}}/names",
)


class AU0000Ud83DB1e999NaN(Resource):
    """{"a": "\\u0000\\ud83d", "b": [1e999, NaN]}.

    Says: {"a": "\\u0000\\ud83d", "b": [1e999, NaN]}
    """

    def a_u0000_ud83_d_b_1e_999_na_n(self, **options: Unpack[Options]) -> Name:
        """{"a": "\\u0000\\ud83d", "b": [1e999, NaN]}.

        Says: {"a": "\\u0000\\ud83d", "b": [1e999, NaN]}

        Returns:
            `Name`, as in the saved response.

        Example:
            >>> api.a_u0000_ud83_d_b_1e_999_na_n.a_u0000_ud83_d_b_1e_999_na_n()
        """
        return self._call(A_U0000_UD83_D_B_1E_999_NA_N, options)


class AsyncAU0000Ud83DB1e999NaN(AsyncResource):
    """{"a": "\\u0000\\ud83d", "b": [1e999, NaN]}.

    Says: {"a": "\\u0000\\ud83d", "b": [1e999, NaN]}
    """

    async def a_u0000_ud83_d_b_1e_999_na_n(self, **options: Unpack[Options]) -> Name:
        """{"a": "\\u0000\\ud83d", "b": [1e999, NaN]}.

        Says: {"a": "\\u0000\\ud83d", "b": [1e999, NaN]}

        Returns:
            `Name`, as in the saved response.

        Example:
            >>> await api.a_u0000_ud83_d_b_1e_999_na_n.a_u0000_ud83_d_b_1e_999_na_n()
        """
        return await self._call(A_U0000_UD83_D_B_1E_999_NA_N, options)
