"""{"a": "\\u0000\\ud83d", "b": [1e999, NaN]}."""

from typing import TypedDict, Unpack

from ._core import AsyncResource, Operation, Options, Resource

AU0000Ud83DB1e999NaNResult = TypedDict(
    "AU0000Ud83DB1e999NaNResult", {'{"a": "\\u0000\\ud83d", "b": [1e999, NaN]}': str}
)

A_U0000_UD83_D_B_1E_999_NA_N: Operation[AU0000Ud83DB1e999NaNResult] = Operation(
    name='{"a": "\\u0000\\ud83d", "b": [1e999, NaN]}/{"a": "\\u0000\\ud83d", "b": [1e999, NaN]}',
    method="GET",
    url="{{baseUrl}}/names",
)


class AU0000Ud83DB1e999NaN(Resource):
    """{"a": "\\u0000\\ud83d", "b": [1e999, NaN]}.

    Says: {"a": "\\u0000\\ud83d", "b": [1e999, NaN]}
    """

    def a_u0000_ud83_d_b_1e_999_na_n(
        self, **options: Unpack[Options]
    ) -> AU0000Ud83DB1e999NaNResult:
        """{"a": "\\u0000\\ud83d", "b": [1e999, NaN]}.

        Says: {"a": "\\u0000\\ud83d", "b": [1e999, NaN]}
        """
        return self._call(A_U0000_UD83_D_B_1E_999_NA_N, options)


class AsyncAU0000Ud83DB1e999NaN(AsyncResource):
    """{"a": "\\u0000\\ud83d", "b": [1e999, NaN]}.

    Says: {"a": "\\u0000\\ud83d", "b": [1e999, NaN]}
    """

    async def a_u0000_ud83_d_b_1e_999_na_n(
        self, **options: Unpack[Options]
    ) -> AU0000Ud83DB1e999NaNResult:
        """{"a": "\\u0000\\ud83d", "b": [1e999, NaN]}.

        Says: {"a": "\\u0000\\ud83d", "b": [1e999, NaN]}
        """
        return await self._call(A_U0000_UD83_D_B_1E_999_NA_N, options)
