"""Type: ignore[all] # noqa # fmt: off."""

from __future__ import annotations

from typing import Unpack

from ._core import AsyncResource, Operation, Options, Resource
from .types import Name

TYPE_IGNORE_ALL_NOQA_FMT_OFF: Operation[Name] = Operation(
    name="# type: ignore[all] # noqa # fmt: off/# type: ignore[all] # noqa # fmt: off",
    method="GET",
    url="{{baseUrl}}/names",
)


class TypeIgnoreAllNoqaFmtOff(Resource):
    """Type: ignore[all] # noqa # fmt: off.

    Says: # type: ignore[all] # noqa # fmt: off
    """

    def type_ignore_all_noqa_fmt_off(self, **options: Unpack[Options]) -> Name:
        """Type: ignore[all] # noqa # fmt: off.

        Says: # type: ignore[all] # noqa # fmt: off

        Returns:
            `Name`, as in the saved response.

        Example:
            >>> api.type_ignore_all_noqa_fmt_off.type_ignore_all_noqa_fmt_off()
        """
        return self._call(TYPE_IGNORE_ALL_NOQA_FMT_OFF, options)


class AsyncTypeIgnoreAllNoqaFmtOff(AsyncResource):
    """Type: ignore[all] # noqa # fmt: off.

    Says: # type: ignore[all] # noqa # fmt: off
    """

    async def type_ignore_all_noqa_fmt_off(self, **options: Unpack[Options]) -> Name:
        """Type: ignore[all] # noqa # fmt: off.

        Says: # type: ignore[all] # noqa # fmt: off

        Returns:
            `Name`, as in the saved response.

        Example:
            >>> await api.type_ignore_all_noqa_fmt_off.type_ignore_all_noqa_fmt_off()
        """
        return await self._call(TYPE_IGNORE_ALL_NOQA_FMT_OFF, options)
