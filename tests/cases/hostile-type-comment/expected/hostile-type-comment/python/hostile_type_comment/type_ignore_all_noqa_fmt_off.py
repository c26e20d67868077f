"""# type: ignore[all] # noqa # fmt: off."""

from typing import TypedDict, Unpack

from ._core import AsyncResource, Operation, Options, Resource

TypeIgnoreAllNoqaFmtOffResult = TypedDict(
    "TypeIgnoreAllNoqaFmtOffResult", {"# type: ignore[all] # noqa # fmt: off": str}
)

TYPE_IGNORE_ALL_NOQA_FMT_OFF: Operation[TypeIgnoreAllNoqaFmtOffResult] = Operation(
    name="# type: ignore[all] # noqa # fmt: off/# type: ignore[all] # noqa # fmt: off",
    method="GET",
    url="{{baseUrl}}/names",
)


class TypeIgnoreAllNoqaFmtOff(Resource):
    """# type: ignore[all] # noqa # fmt: off.

    Says: # type: ignore[all] # noqa # fmt: off
    """

    def type_ignore_all_noqa_fmt_off(
        self, **options: Unpack[Options]
    ) -> TypeIgnoreAllNoqaFmtOffResult:
        """# type: ignore[all] # noqa # fmt: off.

        Says: # type: ignore[all] # noqa # fmt: off
        """
        return self._call(TYPE_IGNORE_ALL_NOQA_FMT_OFF, options)


class AsyncTypeIgnoreAllNoqaFmtOff(AsyncResource):
    """# type: ignore[all] # noqa # fmt: off.

    Says: # type: ignore[all] # noqa # fmt: off
    """

    async def type_ignore_all_noqa_fmt_off(
        self, **options: Unpack[Options]
    ) -> TypeIgnoreAllNoqaFmtOffResult:
        """# type: ignore[all] # noqa # fmt: off.

        Says: # type: ignore[all] # noqa # fmt: off
        """
        return await self._call(TYPE_IGNORE_ALL_NOQA_FMT_OFF, options)
