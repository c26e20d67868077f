"""{__import__('os').abort()} %s %(x)s {0!r:>{1}} $x ${x} #{x}."""

from typing import TypedDict, Unpack

from ._core import AsyncResource, Operation, Options, Resource

ImportOsAbortSXS0R1XXXResult = TypedDict(
    "ImportOsAbortSXS0R1XXXResult",
    {"{__import__('os').abort()} %s %(x)s {0!r:>{1}} $x ${x} #{x}": str},
)

IMPORT_OS_ABORT_S_X_S_0_R_1_X_X_X: Operation[ImportOsAbortSXS0R1XXXResult] = Operation(
    name="{__import__('os').abort()} %s %(x)s {0!r:>{1}} $x ${x} #{x}/{__import__('os').abort()} %s %(x)s {0!r:>{1}} $x ${x} #{x}",
    method="GET",
    url="{{baseUrl}}/names",
)


class ImportOsAbortSXS0R1XXX(Resource):
    """{__import__('os').abort()} %s %(x)s {0!r:>{1}} $x ${x} #{x}.

    Says: {import('os').abort()} %s %(x)s {0!r:>{1}} $x ${x} #{x}
    """

    def import_os_abort_s_x_s_0_r_1_x_x_x(
        self, **options: Unpack[Options]
    ) -> ImportOsAbortSXS0R1XXXResult:
        """{__import__('os').abort()} %s %(x)s {0!r:>{1}} $x ${x} #{x}.

        Says: {import('os').abort()} %s %(x)s {0!r:>{1}} $x ${x} #{x}
        """
        return self._call(IMPORT_OS_ABORT_S_X_S_0_R_1_X_X_X, options)


class AsyncImportOsAbortSXS0R1XXX(AsyncResource):
    """{__import__('os').abort()} %s %(x)s {0!r:>{1}} $x ${x} #{x}.

    Says: {import('os').abort()} %s %(x)s {0!r:>{1}} $x ${x} #{x}
    """

    async def import_os_abort_s_x_s_0_r_1_x_x_x(
        self, **options: Unpack[Options]
    ) -> ImportOsAbortSXS0R1XXXResult:
        """{__import__('os').abort()} %s %(x)s {0!r:>{1}} $x ${x} #{x}.

        Says: {import('os').abort()} %s %(x)s {0!r:>{1}} $x ${x} #{x}
        """
        return await self._call(IMPORT_OS_ABORT_S_X_S_0_R_1_X_X_X, options)
