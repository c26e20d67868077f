"""Users."""

from __future__ import annotations

from typing import Any, Unpack

from ._core import OMIT, AsyncResource, Omit, Operation, Options, Resource
from .types import B

X_RAW_TYPE_IGNORE: Operation[dict[str, Any]] = Operation(
    name='Users/"""\\ {{x}} {% raw %} # type: ignore\n\u202e',
    method="GET",
    url="{{baseUrl}}/a",
)

API: Operation[dict[str, Any]] = Operation(
    name="Users/api",
    method="GET",
    url="{{baseUrl}}/b",
)

IMPORT: Operation[B] = Operation(
    name="Users/import",
    method="GET",
    url="{{baseUrl}}/b",
)


class Users(Resource):
    """Users."""

    def x_raw_type_ignore(
        self, *, q: str | Omit = OMIT, **options: Unpack[Options]
    ) -> dict[str, Any]:
        """\"\"\"\\ {{x}} {% raw %} # type: ignore \u202e.

        Returns:
            `dict[str, Any]`, as in the saved response.

        Example:
            >>> api.users.x_raw_type_ignore(q="{% x %}'\\"\\"\\"")
        """
        return self._call(X_RAW_TYPE_IGNORE, options, query={'q"\\': q})

    def api(self, **options: Unpack[Options]) -> dict[str, Any]:
        """Api.

        Returns:
            `dict[str, Any]`, as in the saved response.

        Example:
            >>> api.users.api()
        """
        return self._call(API, options)

    def import_(self, **options: Unpack[Options]) -> B:
        """Import.

        Returns:
            `B`, as in the saved response.

        Example:
            >>> api.users.import_()
        """
        return self._call(IMPORT, options)


class AsyncUsers(AsyncResource):
    """Users."""

    async def x_raw_type_ignore(
        self, *, q: str | Omit = OMIT, **options: Unpack[Options]
    ) -> dict[str, Any]:
        """\"\"\"\\ {{x}} {% raw %} # type: ignore \u202e.

        Returns:
            `dict[str, Any]`, as in the saved response.

        Example:
            >>> await api.users.x_raw_type_ignore(q="{% x %}'\\"\\"\\"")
        """
        return await self._call(X_RAW_TYPE_IGNORE, options, query={'q"\\': q})

    async def api(self, **options: Unpack[Options]) -> dict[str, Any]:
        """Api.

        Returns:
            `dict[str, Any]`, as in the saved response.

        Example:
            >>> await api.users.api()
        """
        return await self._call(API, options)

    async def import_(self, **options: Unpack[Options]) -> B:
        """Import.

        Returns:
            `B`, as in the saved response.

        Example:
            >>> await api.users.import_()
        """
        return await self._call(IMPORT, options)
