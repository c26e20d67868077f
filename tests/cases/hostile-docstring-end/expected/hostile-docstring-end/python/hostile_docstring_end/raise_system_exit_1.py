"""\"\"\" raise SystemExit(1) \"\"\"."""

from __future__ import annotations

from typing import Unpack

from ._core import AsyncResource, Operation, Options, Resource
from .types import Name

RAISE_SYSTEM_EXIT_1: Operation[Name] = Operation(
    name='"""\nraise SystemExit(1)\n"""/"""\nraise SystemExit(1)\n"""',
    method="GET",
    url="{{baseUrl}}/names",
)


class RaiseSystemExit1(Resource):
    """\"\"\" raise SystemExit(1) \"\"\".

    Says: \"\"\" raise SystemExit(1) \"\"\"
    """

    def raise_system_exit_1(self, **options: Unpack[Options]) -> Name:
        """\"\"\" raise SystemExit(1) \"\"\".

        Says: \"\"\" raise SystemExit(1) \"\"\"

        Returns:
            `Name`, as in the saved response.

        Example:
            >>> api.raise_system_exit_1.raise_system_exit_1()
        """
        return self._call(RAISE_SYSTEM_EXIT_1, options)


class AsyncRaiseSystemExit1(AsyncResource):
    """\"\"\" raise SystemExit(1) \"\"\".

    Says: \"\"\" raise SystemExit(1) \"\"\"
    """

    async def raise_system_exit_1(self, **options: Unpack[Options]) -> Name:
        """\"\"\" raise SystemExit(1) \"\"\".

        Says: \"\"\" raise SystemExit(1) \"\"\"

        Returns:
            `Name`, as in the saved response.

        Example:
            >>> await api.raise_system_exit_1.raise_system_exit_1()
        """
        return await self._call(RAISE_SYSTEM_EXIT_1, options)
