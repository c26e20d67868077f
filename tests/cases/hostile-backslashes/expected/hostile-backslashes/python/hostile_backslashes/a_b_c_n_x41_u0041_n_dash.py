"""a\\b\\\\c\\n\\x41\\u0041\\N{DASH}\\."""

from typing import TypedDict, Unpack

from ._core import AsyncResource, Operation, Options, Resource

ABCNX41U0041NDashResult = TypedDict(
    "ABCNX41U0041NDashResult", {"a\\b\\\\c\\n\\x41\\u0041\\N{DASH}\\": str}
)

A_B_C_N_X41_U0041_N_DASH: Operation[ABCNX41U0041NDashResult] = Operation(
    name="a\\b\\\\c\\n\\x41\\u0041\\N{DASH}\\/a\\b\\\\c\\n\\x41\\u0041\\N{DASH}\\",
    method="GET",
    url="{{baseUrl}}/names",
)


class ABCNX41U0041NDash(Resource):
    """a\\b\\\\c\\n\\x41\\u0041\\N{DASH}\\.

    Says: a\\b\\c\\n\\x41\\u0041\\N{DASH}\\
    """

    def a_b_c_n_x41_u0041_n_dash(
        self, **options: Unpack[Options]
    ) -> ABCNX41U0041NDashResult:
        """a\\b\\\\c\\n\\x41\\u0041\\N{DASH}\\.

        Says: a\\b\\c\\n\\x41\\u0041\\N{DASH}\\
        """
        return self._call(A_B_C_N_X41_U0041_N_DASH, options)


class AsyncABCNX41U0041NDash(AsyncResource):
    """a\\b\\\\c\\n\\x41\\u0041\\N{DASH}\\.

    Says: a\\b\\c\\n\\x41\\u0041\\N{DASH}\\
    """

    async def a_b_c_n_x41_u0041_n_dash(
        self, **options: Unpack[Options]
    ) -> ABCNX41U0041NDashResult:
        """a\\b\\\\c\\n\\x41\\u0041\\N{DASH}\\.

        Says: a\\b\\c\\n\\x41\\u0041\\N{DASH}\\
        """
        return await self._call(A_B_C_N_X41_U0041_N_DASH, options)
