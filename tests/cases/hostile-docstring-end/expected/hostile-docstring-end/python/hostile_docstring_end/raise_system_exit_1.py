"""\"\"\" raise SystemExit(1) \"\"\"."""

from typing import TypedDict, Unpack

from ._core import AsyncResource, Operation, Options, Resource

RaiseSystemExit1Result = TypedDict(
    "RaiseSystemExit1Result", {'"""\nraise SystemExit(1)\n"""': str}
)

RAISE_SYSTEM_EXIT_1: Operation[RaiseSystemExit1Result] = Operation(
    name='"""\nraise SystemExit(1)\n"""/"""\nraise SystemExit(1)\n"""',
    method="GET",
    url="{{baseUrl}}/names",
)


class RaiseSystemExit1(Resource):
    """\"\"\" raise SystemExit(1) \"\"\".

    Says: \"\"\" raise SystemExit(1) \"\"\"
    """

    def raise_system_exit_1(self, **options: Unpack[Options]) -> RaiseSystemExit1Result:
        """\"\"\" raise SystemExit(1) \"\"\".

        Says: \"\"\" raise SystemExit(1) \"\"\"
        """
        return self._call(RAISE_SYSTEM_EXIT_1, options)


class AsyncRaiseSystemExit1(AsyncResource):
    """\"\"\" raise SystemExit(1) \"\"\".

    Says: \"\"\" raise SystemExit(1) \"\"\"
    """

    async def raise_system_exit_1(
        self, **options: Unpack[Options]
    ) -> RaiseSystemExit1Result:
        """\"\"\" raise SystemExit(1) \"\"\".

        Says: \"\"\" raise SystemExit(1) \"\"\"
        """
        return await self._call(RAISE_SYSTEM_EXIT_1, options)
