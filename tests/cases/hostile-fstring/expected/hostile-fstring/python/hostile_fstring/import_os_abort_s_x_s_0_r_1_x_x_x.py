"""{__import__('os').abort()} %s %(x)s {0!r:>{1}} $x ${x} #{x}."""

from __future__ import annotations

from typing import Unpack

from ._core import AsyncResource, Operation, Options, Resource
from .types import Name

IMPORT_OS_ABORT_S_X_S_0_R_1_X_X_X: Operation[Name] = Operation(
    name="{__import__('os').abort()} %s %(x)s {0!r:>{1}} $x ${x} #{x}/{__import__('os').abort()} %s %(x)s {0!r:>{1}} $x ${x} #{x}",
    method="GET",
    url="{{baseUrl}}/names",
)


class ImportOsAbortSXS0R1XXX(Resource):
    """{__import__('os').abort()} %s %(x)s {0!r:>{1}} $x ${x} #{x}.

    Says: {import('os').abort()} %s %(x)s {0!r:>{1}} $x ${x} #{x}
    """

    def import_os_abort_s_x_s_0_r_1_x_x_x(self, **options: Unpack[Options]) -> Name:
        """{__import__('os').abort()} %s %(x)s {0!r:>{1}} $x ${x} #{x}.

        Says: {import('os').abort()} %s %(x)s {0!r:>{1}} $x ${x} #{x}

        Returns:
            `Name`, as in the saved response.

        Example:
            >>> api.import_os_abort_s_x_s_0_r_1_x_x_x.import_os_abort_s_x_s_0_r_1_x_x_x()
        """
        return self._call(IMPORT_OS_ABORT_S_X_S_0_R_1_X_X_X, options)


class AsyncImportOsAbortSXS0R1XXX(AsyncResource):
    """{__import__('os').abort()} %s %(x)s {0!r:>{1}} $x ${x} #{x}.

    Says: {import('os').abort()} %s %(x)s {0!r:>{1}} $x ${x} #{x}
    """

    async def import_os_abort_s_x_s_0_r_1_x_x_x(
        self, **options: Unpack[Options]
    ) -> Name:
        """{__import__('os').abort()} %s %(x)s {0!r:>{1}} $x ${x} #{x}.

        Says: {import('os').abort()} %s %(x)s {0!r:>{1}} $x ${x} #{x}

        Returns:
            `Name`, as in the saved response.

        Example:
            >>> await api.import_os_abort_s_x_s_0_r_1_x_x_x.import_os_abort_s_x_s_0_r_1_x_x_x()
        """
        return await self._call(IMPORT_OS_ABORT_S_X_S_0_R_1_X_X_X, options)
